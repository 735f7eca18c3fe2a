"""What sources state about their own files is what the program reads of them; everything else has an explanation."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tests.corpus.agreement import Agreement, agreement
from tests.corpus.expectations import load_expectations
from tests.corpus.run import is_good, lines_of, main
from tests.corpus.stated import Witness

pytestmark = pytest.mark.xdist_group("corpus")  # the files are read once


@cache
def _agreement(corpus: Path) -> Agreement:
    return agreement(corpus, load_expectations())


def test_nearly_all_figures_that_sources_state_agree(corpus: Path) -> None:
    assert _agreement(corpus).share(Witness.SOURCE) >= 0.98


def test_every_other_figure_and_every_file_that_gives_nothing_is_explained(corpus: Path) -> None:
    assert _agreement(corpus).unexplained == ()


def test_the_table_names_every_format_and_both_shares(corpus: Path) -> None:
    result = _agreement(corpus)
    printed = "\n".join(lines_of(result))
    assert is_good(result)
    assert all(name in printed for name in ("CAMT", "MT940", "OFX", "QIF", "CSV/TXT", "XLSX"))


def test_without_a_corpus_the_command_says_that_it_was_skipped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("INVESTIGATOR_CORPUS", raising=False)
    assert main([]) == 0
    assert main(["--corpus", str(tmp_path)]) == 0
    assert capsys.readouterr().out.count("Skipped") == 2
