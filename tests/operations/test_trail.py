"""The audit trail as it is shown: what is quarantined is not named in it."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.operations.custody import quarantine, reinstate
from investigator_desktop.operations.trail import TrailFilter, export_trail, trail
from tests.casefile.builders import ACTOR, import_into, new_case, ticking


def test_the_trail_names_nothing_of_quarantined_evidence_until_it_is_released(tmp_path: Path) -> None:
    with new_case(tmp_path / "case.idcase") as case:
        import_into(case, b"privileged", [{}])
        whole = case.audit_records()
        quarantine(case, 1, "privileged", ACTOR, ticking())
        assert not trail(case, TrailFilter(text="statement.xlsx"))
        assert all("statement.xlsx" not in record.parameters for record in trail(case))
        export_trail(case, TrailFilter(), tmp_path / "trail.json")
        assert "statement.xlsx" not in (tmp_path / "trail.json").read_text(encoding="utf-8")
        assert case.audit_records()[: len(whole)] == whole
        reinstate(case, 1, "released", ACTOR, ticking())
        assert trail(case)[: len(whole)] == whole
