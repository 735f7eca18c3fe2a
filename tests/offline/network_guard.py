"""Keeps a Python process of a test run offline: only sockets that stay inside the machine may be used."""

from __future__ import annotations

import socket
import sys

BREACHES: list[str] = []
_LOOPBACK = ("127.0.0.1", "::1")


class NetworkUsedError(OSError):
    """Somebody wanted to leave the machine; the text says how."""


def is_local(family: int, address: object, platform: str = sys.platform) -> bool:
    """Tell whether a socket address stays inside the machine (Windows pairs sockets through the loopback)."""
    if family == getattr(socket, "AF_UNIX", None):
        return True
    host = address[0] if isinstance(address, tuple) else None
    return platform == "win32" and host in _LOOPBACK


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse and remember what would leave the machine."""
    if event in {"socket.connect", "socket.bind"}:
        endpoint, address = arguments[0], arguments[1]
        if isinstance(endpoint, socket.socket) and is_local(endpoint.family, address):
            return
        _refuse(event, address)
    elif event == "socket.getaddrinfo":
        _refuse(event, arguments[0])


def _refuse(event: str, address: object) -> None:
    breach = f"{event} was called for {address!r}, but the program stays offline."
    BREACHES.append(breach)
    raise NetworkUsedError(breach)


sys.addaudithook(watch)
