from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from network_guard import BREACHES, NetworkUsedError, is_local


def test_a_connection_to_another_machine_is_refused_and_remembered() -> None:
    with socket.socket() as endpoint, pytest.raises(NetworkUsedError):
        endpoint.connect(("192.0.2.1", 80))
    assert BREACHES.pop().startswith("socket.connect")


def test_looking_up_a_name_is_refused_and_remembered() -> None:
    with pytest.raises(NetworkUsedError):
        socket.getaddrinfo("example.invalid", 80)
    assert BREACHES.pop().startswith("socket.getaddrinfo")


def test_a_started_process_is_watched_too() -> None:
    tries = "import socket; socket.socket().bind(('0.0.0.0', 0))"
    command = [sys.executable, "-c", tries]
    result = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8")
    assert result.returncode != 0
    assert "NetworkUsedError" in result.stderr


def test_a_pair_of_sockets_inside_the_process_is_local() -> None:
    first, second = socket.socketpair()
    with first, second:
        first.sendall(b"entry")
        assert second.recv(5) == b"entry"


def test_a_named_socket_of_this_machine_is_local() -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no named sockets")
    assert is_local(socket.AF_UNIX, "queue.sock")


def test_only_windows_may_use_the_loopback_for_pairs_of_sockets() -> None:
    assert is_local(socket.AF_INET, ("127.0.0.1", 0), platform="win32")
    assert not is_local(socket.AF_INET, ("127.0.0.1", 0), platform="linux")


def test_the_home_folder_is_not_the_users() -> None:
    assert "investigator-desktop-tests-" in str(Path.home())
