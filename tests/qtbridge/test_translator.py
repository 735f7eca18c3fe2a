from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from investigator_desktop.foundation.catalogue import LANGUAGES
from investigator_desktop.qtbridge.translator import WINDOW_LANGUAGES, Translator, direction_of


@pytest.fixture
def translator(qtbot: QtBot, qapp: QApplication) -> Translator:
    return Translator(qapp)


def test_the_window_speaks_every_language_of_the_program() -> None:
    assert tuple(language.code for language in WINDOW_LANGUAGES) == LANGUAGES


def test_dari_turns_the_window_around_and_english_turns_it_back(translator: Translator) -> None:
    translator.use("fa_AF")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    translator.use("en")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("code", ["ru", "kk", "fa_AF"])
def test_the_texts_of_qt_itself_are_translated(translator: Translator, code: str) -> None:
    translator.use(code)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    translator.use("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_locale_follows_the_language(translator: Translator) -> None:
    translator.use("kk")
    assert QLocale().language() == QLocale.Language.Kazakh
    translator.use("en")


def test_an_unknown_language_is_english(translator: Translator) -> None:
    translator.use("xx")
    assert translator.code == "en"
    assert direction_of("xx") == Qt.LayoutDirection.LeftToRight
