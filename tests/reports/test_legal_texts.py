from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.foundation.catalogue import LANGUAGES
from investigator_desktop.foundation.paths import TRANSLATIONS
from investigator_desktop.reports import legal_texts

HEADER = "text,language,state,confirmed_by,confirmed_on\n"


def listed(monkeypatch: pytest.MonkeyPatch, folder: Path, rows: str) -> None:
    (folder / "legal_texts.csv").write_text(HEADER + rows, encoding="utf-8")
    monkeypatch.setattr(legal_texts, "TRANSLATIONS", folder)


def test_a_language_is_confirmed_when_all_its_texts_are(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    listed(
        monkeypatch,
        tmp_path,
        "a,ru,confirmed,N. N.,2026-01-01\nb,ru,confirmed,N. N.,2026-01-01\na,kk,draft,,\n",
    )
    assert legal_texts.is_confirmed("ru")
    assert not legal_texts.is_confirmed("kk")
    assert not legal_texts.is_confirmed("fa_AF")


def test_one_draft_leaves_a_language_unconfirmed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    listed(monkeypatch, tmp_path, "a,ru,confirmed,N. N.,2026-01-01\nb,ru,draft,,\n")
    assert not legal_texts.is_confirmed("ru")


def test_without_a_list_nothing_is_confirmed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(legal_texts, "TRANSLATIONS", tmp_path)
    assert not legal_texts.is_confirmed("en")


def test_the_shipped_list_knows_every_language() -> None:
    text = (TRANSLATIONS / "legal_texts.csv").read_text(encoding="utf-8")
    assert all(f",{language}," in text for language in LANGUAGES)
