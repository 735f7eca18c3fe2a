from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from investigator_desktop.app.window import Session
from investigator_desktop.qtbridge.case_tasks import NewCase
from investigator_desktop.qtbridge.settings import Appearance
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.theme import DARK, LIGHT, colours
from investigator_desktop.ui.welcome.new_case_dialog import NewCaseDialog
from investigator_desktop.ui.welcome.passphrase_dialog import PassphraseDialog
from investigator_desktop.ui.widgets.tile import Tile
from tests.ui.conftest import DETAILS


def described(window: MainWindow) -> NewCaseDialog:
    window.conversation.ask_new_case()
    dialog = window.conversation.dialog
    assert isinstance(dialog, NewCaseDialog)
    return dialog


def dropped(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), action, mime, buttons, keys))
    window.dropEvent(QDropEvent(QPointF(9, 9), action, mime, buttons, keys))


def test_a_new_case_is_made_from_what_was_entered(window: MainWindow, tmp_path: Path) -> None:
    dialog = described(window)
    dialog.reference.setText("2026/9")
    dialog.case_title.setText("Перевозка")
    dialog.file.setText(str(tmp_path / "нова.idcase"))
    dialog.button().click()
    case = window.desk.case
    assert case is not None
    assert (case.details.reference, case.details.title, case.details.currency) == (
        "2026/9",
        "Перевозка",
        "KZT",
    )
    assert window.windowTitle() == "2026/9 · Перевозка"
    assert window.context.settings.recent_cases() == (tmp_path / "нова.idcase",)


def test_a_case_that_cannot_be_made_leaves_everything_entered(window: MainWindow, tmp_path: Path) -> None:
    dialog = described(window)
    dialog.reference.setText("2026/9")
    dialog.case_title.setText("Перевозка")
    (tmp_path / "taken.idcase").write_bytes(b"something else")
    dialog.file.setText(str(tmp_path / "taken.idcase"))
    dialog.button().click()
    assert window.conversation.dialog is dialog
    assert dialog.isVisible()
    assert "taken.idcase" in dialog._banner.sentence
    assert dialog.case_title.text() == "Перевозка"
    dialog.file.setText(str(tmp_path / "free.idcase"))
    dialog.button().click()
    assert window.desk.case is not None
    assert window.conversation.dialog is None


def test_the_button_that_chooses_the_file_follows_its_field(window: MainWindow) -> None:
    dialog = described(window)
    assert dialog.file.nextInFocusChain() is dialog._browse
    assert dialog._browse.nextInFocusChain() is dialog.passphrases.first
    dialog.reject()


def test_a_case_file_is_suggested_in_a_folder_that_exists(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", staticmethod(lambda _place: str(tmp_path / "Documents"))
    )
    monkeypatch.setattr(Path, "home", staticmethod(lambda: tmp_path))
    dialog = described(window)
    assert Path(dialog.file.text()).parent == tmp_path
    dialog.reject()


def test_the_file_is_named_after_the_reference(window: MainWindow) -> None:
    dialog = described(window)
    QTest.keyClicks(dialog.reference, "14/2:a")
    assert Path(dialog.file.text()).name == "14-2-a.idcase"


@pytest.mark.parametrize(
    ("reference", "currency", "repeated", "sentence"),
    [
        ("", "KZT", "", "reference"),
        ("1", "coins", "", "currency"),
        ("1", "KZT", "other", "differ"),
    ],
)
def test_a_new_case_says_what_it_lacks(
    window: MainWindow, reference: str, currency: str, repeated: str, sentence: str
) -> None:
    dialog = described(window)
    dialog.reference.setText(reference)
    dialog.case_title.setText("title")
    dialog.currency.setCurrentText(currency)
    dialog.passphrases.again.setText(repeated)
    dialog.button().click()
    assert sentence in dialog._banner.sentence
    assert window.desk.case is None
    dialog.reject()


def test_an_encrypted_case_asks_until_the_passphrase_is_right(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "secret.idcase"
    session.desk.create(NewCase(path, DETAILS, "мысық 7"))
    session.desk.close()
    session.window.conversation.open_case(path)
    for entered in ("wrong", "мысық 7"):
        dialog = session.window.conversation.dialog
        assert isinstance(dialog, PassphraseDialog)
        assert session.desk.case is None
        dialog.field.setText(entered)
        dialog._finish()
    assert session.desk.case is not None


def test_a_file_that_is_no_case_gives_a_sentence_that_names_it(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "notes.idcase"
    path.write_text("not a case", encoding="utf-8")
    window.conversation.open_case(path)
    assert "notes.idcase" in window.banner.sentence
    assert window.desk.case is None


def test_a_case_that_somebody_has_open_is_opened_for_reading_with_who_has_it(
    session: Session, tmp_path: Path
) -> None:
    from investigator_desktop.operations.cases import create_case

    path = tmp_path / "case.idcase"
    with create_case(path, DETAILS, session.window.context.actor):
        session.window.conversation.open_case(path)
        assert session.desk.case is not None
        assert session.desk.case.is_read_only
        assert "already open" in session.window.banner.sentence
        assert "reading only" in session.window.banner.sentence
        session.desk.close()


def test_a_recent_case_opens_from_the_welcome_page(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "case.idcase"
    session.desk.create(NewCase(path, DETAILS))
    session.desk.close()
    tiles = [tile for tile in session.window.welcome.findChildren(Tile) if tile.objectName() == str(path)]
    tiles[0].click()
    assert session.desk.case is not None


def test_a_dropped_case_file_is_opened(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "case.idcase"
    session.desk.create(NewCase(path, DETAILS))
    session.desk.close()
    dropped(session.window, path)
    assert session.desk.case is not None


def test_files_dropped_before_there_is_a_case_wait_for_it(window: MainWindow, tmp_path: Path) -> None:
    statement = tmp_path / "note.txt"
    statement.write_text("nothing", encoding="utf-8")
    dropped(window, statement)
    dialog = window.conversation.dialog
    assert isinstance(dialog, NewCaseDialog)
    dialog.reference.setText("1")
    dialog.case_title.setText("t")
    dialog.file.setText(str(tmp_path / "c.idcase"))
    dialog.button().click()
    assert window.pages is not None
    assert [file.path for file in window.pages.evidence.importing.files.files] == [statement]


def test_the_menu_opens_the_case_that_was_chosen(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "case.idcase"
    session.desk.create(NewCase(path, DETAILS))
    session.desk.close()
    monkeypatch.setattr(file_choice, "choose_case_file", lambda parent, folder: path)
    session.window.actions_by_id.by_id["open_case"].trigger()
    assert session.desk.case is not None


def test_another_language_keeps_case_and_page(session: Session, tmp_path: Path) -> None:
    session.desk.create(NewCase(tmp_path / "case.idcase", DETAILS))
    session.window.show_page("report")
    before = session.window
    session.use_language("fa_AF")
    assert session.window is not before
    assert session.window.pages is not None
    assert session.window.pages.shown == "report"
    assert session.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    session.use_language("en")


def test_dark_and_light_can_be_chosen_while_the_window_stands(session: Session) -> None:
    session.use_appearance(Appearance.DARK)
    assert colours() is DARK
    session.use_appearance(Appearance.LIGHT)
    assert colours() is LIGHT


def test_a_language_chosen_while_a_task_runs_waits_for_its_end(session: Session, tmp_path: Path) -> None:
    session.desk.create(NewCase(tmp_path / "case.idcase", DETAILS))
    before = session.window
    task = session.tasks.task("work", lambda progress: session.use_language("kk"))
    task.start()
    assert session.window is not before
    assert session.window.context.display.language == "kk"
    session.use_language("en")


def test_a_defect_in_the_window_is_told_in_a_sentence(session: Session) -> None:
    session.tell_defect(ValueError, ValueError("a name of a case"), None)
    assert "ValueError" in session.window.banner.sentence
    assert "a name of a case" not in session.window.banner.sentence


def test_a_case_that_is_open_is_not_opened_again(session: Session, tmp_path: Path) -> None:
    session.desk.create(NewCase(tmp_path / "case.idcase", DETAILS))
    case = session.desk.case
    session.window.conversation.open_case(tmp_path / "case.idcase")
    assert session.desk.case is case
    assert session.window.banner.sentence == ""


def test_closing_the_case_leaves_one_file_and_the_welcome_page(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "alone"
    folder.mkdir()
    session.desk.create(NewCase(folder / "case.idcase", DETAILS))
    session.window.actions_by_id.by_id["close_case"].trigger()
    assert session.window.pages is None
    assert [path.name for path in folder.iterdir()] == ["case.idcase"]


def test_the_window_keeps_its_size(session: Session) -> None:
    session.window.resize(1_200, 700)
    QApplication.sendEvent(session.window, QEvent(QEvent.Type.Close))
    session.window.close()
    assert not session.window.context.settings.geometry().isEmpty()
