from __future__ import annotations

from pathlib import Path

from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.bundling import BundleOptions, write_bundle
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.importing import import_files
from tests.exchange.cases import ACTOR, DETAILS, ticking
from tests.exchange.mutation.mutants import checked

SUFFIXES = frozenset({".xlsx", ".xlsm", ".csv"})


def test_every_real_statement_that_is_imported_passes_the_independent_verifier(
    corpus: Path, tmp_path: Path
) -> None:
    files = [path for path in sorted(corpus.rglob("*")) if path.suffix.lower() in SUFFIXES]
    with create_case(tmp_path / "case.idcase", DETAILS, ACTOR, None, ticking()) as case:
        outcome = import_files(case, files, ACTOR, Progress(), clock=ticking())
        assert len(outcome.run_ids) > 40
        written = write_bundle(case, tmp_path / "b.zip", BundleOptions(), ACTOR, Progress(), ticking())
    code, words = checked(written.path.read_bytes(), tmp_path / "checked.zip")
    assert code == 0, words
