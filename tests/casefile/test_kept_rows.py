from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import ACTOR, DETAILS, ticking


def made(folder: Path) -> CaseFile:
    return CaseFile.create(folder / "case.idcase", DETAILS, ACTOR, ticking())


def test_rows_come_as_they_are_kept_and_in_order(tmp_path: Path) -> None:
    with made(tmp_path) as case:
        rows = [*case.kept_rows("audit_record")]
        assert [row["sequence"] for row in rows] == [1]
        assert rows[0]["action"] == "create_case"
        with pytest.raises(KeyError):
            next(case.kept_rows("no_table"))


def test_a_snapshot_does_not_see_what_is_written_while_it_is_held(tmp_path: Path) -> None:
    with made(tmp_path) as case, case.snapshot() as snapshot:
        assert len([*snapshot.rows("audit_record")]) == 1
        with case.unit_of_work(ACTOR, ticking(), "write_report", {}):
            pass
        assert len([*snapshot.rows("audit_record")]) == 1
        assert case.sequence == 2
        assert snapshot.verify(Progress()).difference is None


def test_private_keys_are_never_given(tmp_path: Path) -> None:
    with made(tmp_path) as case, case.snapshot() as snapshot:
        assert snapshot.frame("signing_key").columns == ["id", "public_key", "made_seq"]
