from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.bundling import BundleOptions, write_bundle
from investigator_desktop.operations.custody import quarantine
from tests.exchange.cases import ACTOR, rich_case, ticking
from tests.exchange.mutation.mutants import checked
from tests.exchange.mutation.restating import restate_statements
from tests.exchange.mutation.sealed import Row, Sealed, taken_apart


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory) -> Sealed:
    """Return a bundle whose first item is withheld, with decisions about its entries."""
    folder = tmp_path_factory.mktemp("withheld")
    with rich_case(folder) as case:
        quarantine(case, 1, "privileged", ACTOR, ticking())
        out = write_bundle(case, folder / "b.zip", BundleOptions(), ACTOR, Progress(), ticking()).path
        key = case.signing_key()
        assert key is not None
    return taken_apart(out, key.private_key)


def _redacted(sealed: Sealed) -> Row:
    return next(row for row in sealed.rows("entry_decision") if row["reason"] is None)


def _given(sealed: Sealed) -> Row:
    keys = {entry["entry_key"] for entry in sealed.rows("entry")}
    return next(row for row in sealed.rows("entry_decision") if row["entry_key"] in keys)


def redacted_decision_dropped(sealed: Sealed) -> None:
    sealed.rows("entry_decision").remove(_redacted(sealed))


def redacted_decision_of_another_kind(sealed: Sealed) -> None:
    _redacted(sealed)["to_seq"] = _redacted(sealed)["from_seq"]


def decision_about_a_given_entry_redacted(sealed: Sealed) -> None:
    _given(sealed).update(field=None, value=None, reason=None)


def custody_of_a_given_item_redacted(sealed: Sealed) -> None:
    custody = next(row for row in sealed.rows("custody_record") if row["evidence_id"] == 2)
    custody.update(file_name=None, received_from=None, legal_basis=None)


def given_item_called_withheld(sealed: Sealed) -> None:
    withheld = sealed.manifest["withheld"]
    assert isinstance(withheld, list)
    withheld.append({"label": "E3", "reason": "quarantined"})
    del sealed.evidence["E3"]
    runs = {run["id"] for run in sealed.rows("import_run") if run["evidence_id"] == 3}
    statements = {one["id"] for one in sealed.rows("statement") if one["run_id"] in runs}
    sealed.tables["entry"] = [one for one in sealed.rows("entry") if one["statement_id"] not in statements]
    sealed.tables["statement"] = [one for one in sealed.rows("statement") if one["run_id"] not in runs]
    sealed.tables["unread_row"] = [one for one in sealed.rows("unread_row") if one["run_id"] not in runs]
    restate_statements(sealed)


def withheld_item_not_named(sealed: Sealed) -> None:
    sealed.manifest["withheld"] = []


def test_an_honest_bundle_without_an_item_passes_and_says_so(honest: Sealed, tmp_path: Path) -> None:
    code, words = checked(honest.copied().written(), tmp_path / "b.zip")
    assert code == 0, words
    assert "quarantined" in words


@pytest.mark.parametrize(
    "lie",
    [
        redacted_decision_dropped,
        redacted_decision_of_another_kind,
        decision_about_a_given_entry_redacted,
        custody_of_a_given_item_redacted,
        given_item_called_withheld,
        withheld_item_not_named,
    ],
)
def test_nothing_else_hides_behind_what_is_withheld(
    honest: Sealed, tmp_path: Path, lie: Callable[[Sealed], None]
) -> None:
    sealed = honest.copied()
    lie(sealed)
    code, words = checked(sealed.written(), tmp_path / "b.zip")
    assert code == 1, words
