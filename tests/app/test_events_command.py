"""Events from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.app.conftest import Call
from tests.casefile.builders import import_into, new_case


def test_an_event_is_added_changed_listed_and_withdrawn(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "case.idcase"
    with new_case(path) as made:
        import_into(made, b"statement", [{"counterparty_name": "A"}])
    said = ("--on", "2024-02-10", "--at", "14:30", "--where", "Almaty", "--reason", "told")
    assert call("events", path, "add", "--kind", "arrival", *said).code == 0
    (event,) = call("events", path, "--json").document["events"]
    assert (event["kind"], event["on"], event["at"], event["where"]) == (
        "arrival",
        "2024-02-10",
        "14:30",
        "Almaty",
    )
    number = str(event["number"])
    assert call("events", path, "change", number, "--label", "By lorry").code == 0
    assert "By lorry" in call("events", path).out
    assert call("events", path, "withdraw", number).code == 0
    assert call("events", path, "--json").document["events"] == []


def test_an_event_without_kind_day_or_number_is_refused(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "case.idcase"
    new_case(path).close()
    assert call("events", path, "add", "--on", "2024-02-10", "--reason", "told").code != 0
    assert call("events", path, "change").code != 0
    refused = call(
        "events", path, "add", "--kind", "call", "--on", "2024-02-10", "--at", "25:00", "--reason", "x"
    )
    assert refused.code != 0
    assert "25:00" in refused.err
