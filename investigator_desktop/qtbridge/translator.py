"""The language of the window: its own texts, Qt's texts, the locale and the direction of the layout."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from investigator_desktop.foundation.catalogue import (
    LANGUAGES,
    RIGHT_TO_LEFT_LANGUAGES,
    SOURCE_LANGUAGE,
    Message,
)
from investigator_desktop.foundation.paths import TRANSLATIONS


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the window: its name in itself, its locale, and the code of Qt's own texts."""

    code: str
    name: str
    locale: str
    qt_code: str


WINDOW_LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "en_GB", "en"),
    Language("ru", "Русский", "ru_RU", "ru"),
    Language("kk", "Қазақша", "kk_KZ", "kk"),
    Language("fa_AF", "دری", "fa_AF", "fa"),
)


def language_named(code: str) -> Language:
    """Return the language of a code, the source language for one that the window does not have."""
    known = {language.code: language for language in WINDOW_LANGUAGES}
    return known.get(code, known[SOURCE_LANGUAGE])


def system_language() -> str:
    """Return the code of the first language of the operating system that the window has."""
    for wanted in QLocale.system().uiLanguages():
        prefix = wanted.replace("-", "_").split("_")[0]
        for code in LANGUAGES:
            if code.split("_")[0] == prefix:
                return code
    return SOURCE_LANGUAGE


class Translator(QObject):
    """Sets the language of the whole program; widgets made afterwards speak it."""

    language_changed = Signal(object)  # code of the language

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = SOURCE_LANGUAGE

    def use(self, code: str) -> None:
        """Load the texts of a language and turn the layout to its direction."""
        language = language_named(code)
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = [self._qt_texts(language), self._own_texts(language)]
        for new in self._installed:
            self._app.installTranslator(new)
        self.code = language.code
        QLocale.setDefault(QLocale(language.locale))
        self._app.setLayoutDirection(direction_of(language.code))
        self.language_changed.emit(language.code)

    def _own_texts(self, language: Language) -> QTranslator:
        translator = QTranslator(self)
        translator.load(str(TRANSLATIONS / f"{language.code}.qm"))
        return translator

    def _qt_texts(self, language: Language) -> QTranslator:
        translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator.load(f"qtbase_{language.qt_code}", folder) or translator.load(
            f"qt_{language.qt_code}", folder
        )
        return translator


def direction_of(code: str) -> Qt.LayoutDirection:
    """Return the direction in which a window of this language runs."""
    is_mirrored = code in RIGHT_TO_LEFT_LANGUAGES
    return Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight


def translated(sentence: Message) -> str:
    """Return a deferred text without places in the language of the window."""
    return QCoreApplication.translate(sentence.context, sentence.source)
