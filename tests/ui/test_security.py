"""A person, an encrypted case and its passphrase, at the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from investigator_desktop.app.window import Session, make_application
from investigator_desktop.casefile import encryption
from investigator_desktop.domain.actor import Actor
from investigator_desktop.foundation.clock import system_clock
from investigator_desktop.qtbridge.case_tasks import NewCase
from investigator_desktop.qtbridge.inactivity import Inactivity
from investigator_desktop.qtbridge.settings import LOCK_MINUTES, Settings
from investigator_desktop.qtbridge.task_runner import ImmediateTaskRunner
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.security.actor_dialog import ActorDialog
from investigator_desktop.ui.security.backup_dialogs import LookForBackupDialog, OfferDialog
from investigator_desktop.ui.security.change_passphrase_dialog import ChangePassphraseDialog
from investigator_desktop.ui.security.recovery_dialog import RecoveryDialog
from investigator_desktop.ui.welcome.new_case_dialog import NewCaseDialog
from investigator_desktop.ui.welcome.passphrase_dialog import PassphraseDialog
from investigator_desktop.ui.widgets.banner import BannerKind
from tests.ui.conftest import DETAILS
from tests.ui.leaving import deleted

SECRET = "дорога камень 17 облако"


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive keys in a moment."""
    monkeypatch.setattr(encryption, "KEY_ITERATIONS", 1000)


@pytest.fixture
def path(session: Session, tmp_path: Path) -> Path:
    """Return an encrypted case that is open in the window."""
    made = tmp_path / "secret.idcase"
    session.desk.create(NewCase(made, DETAILS, SECRET))
    assert session.desk.case is not None
    return made


def test_an_untouched_encrypted_case_is_locked_and_goes_on_on_the_same_page(
    session: Session, path: Path
) -> None:
    window = session.window
    window.show_page(PageId.REPORT)
    window.say(BannerKind.GOOD, f"{DETAILS.title} was said.")
    session.inactivity.time_over.emit(session.inactivity)
    assert session.desk.case is None
    assert DETAILS.title not in window.windowTitle()
    assert window.banner.isHidden()
    page = window.lock_screen.page
    assert page.isVisible()
    page.field.setText("wrong")
    page.unlock.click()
    assert "not the passphrase" in page.banner.sentence
    assert session.desk.case is None
    page.field.setText(SECRET)
    page.unlock.click()
    assert session.desk.case is not None
    assert window.pages is not None
    assert window.pages.shown is PageId.REPORT


def test_a_locked_case_can_be_left(session: Session, path: Path) -> None:
    session.desk.lock()
    session.window.lock_screen.page._leave.click()
    assert session.window.welcome.isVisible()
    assert session.desk.locked is None


def test_a_plain_case_is_not_locked(session: Session, tmp_path: Path) -> None:
    session.desk.create(NewCase(tmp_path / "plain.idcase", DETAILS))
    session.inactivity.time_over.emit(session.inactivity)
    assert session.desk.case is not None


def test_the_minutes_until_locking_are_a_setting(qapp: QApplication, settings: Settings) -> None:
    settings.choose(LOCK_MINUTES, 3)
    watcher = Inactivity(qapp, settings.value(LOCK_MINUTES), qapp)
    assert watcher._timer.interval() == 180_000
    deleted(watcher)


@pytest.mark.parametrize(
    ("policy", "minutes", "sentence"),
    [("format_version = 1\n[lock]\nminutes = 2\n", 2, ""), ("format_version = 9\n", 15, "format_version")],
)
def test_the_policy_of_the_agency_decides_when_a_case_is_locked(
    qtbot: QtBot,
    qapp: QApplication,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    policy: str,
    minutes: int,
    sentence: str,
) -> None:
    (tmp_path / "policy.toml").write_text(policy, encoding="utf-8")
    monkeypatch.setenv("INVESTIGATOR_POLICY", str(tmp_path / "policy.toml"))
    app = make_application(["test"])
    session = Session(app, settings, ImmediateTaskRunner(app), Actor("A. Officer"))
    assert session.inactivity.minutes == minutes
    assert sentence in session.window.banner.sentence
    session.end()
    session.window.close()
    deleted(session.window, session)


def test_a_passphrase_is_changed_in_the_window(session: Session, path: Path) -> None:
    session.window.security.ask_new_passphrase()
    dialog = session.window.security.dialog
    assert isinstance(dialog, ChangePassphraseDialog)
    dialog.old.setText(SECRET)
    dialog.fields.first.setText("noch ein ganz anderer Satz 9")
    dialog.fields.again.setText("noch ein ganz anderer Satz 9")
    dialog.button().click()
    assert session.desk.case is not None
    assert "no longer open the case" in session.window.banner.sentence
    session.desk.lock()
    session.desk.unlock(SECRET)
    assert session.desk.case is None
    session.desk.unlock("noch ein ganz anderer Satz 9")
    assert session.desk.case is not None


def test_a_wrong_old_passphrase_changes_nothing(session: Session, path: Path) -> None:
    session.window.security.ask_new_passphrase()
    dialog = session.window.security.dialog
    assert isinstance(dialog, ChangePassphraseDialog)
    dialog.old.setText("wrong")
    dialog.fields.first.setText("noch ein ganz anderer Satz 9")
    dialog.fields.again.setText("noch ein ganz anderer Satz 9")
    dialog.button().click()
    assert "wrong passphrase" in session.window.banner.sentence
    assert session.desk.case is not None


def test_a_lost_passphrase_is_replaced_by_the_recovery_words(session: Session, path: Path) -> None:
    from investigator_desktop.operations.keys import recovery_shares

    assert session.desk.case is not None
    shares = recovery_shares(session.desk.case)
    session.desk.close()
    session.window.conversation.open_case(path)
    asked = session.window.conversation.dialog
    assert isinstance(asked, PassphraseDialog)
    asked.recover.click()
    dialog = session.window.security.dialog
    assert isinstance(dialog, RecoveryDialog)
    for field, words in zip(dialog.sheets, shares[1:], strict=True):
        field.setPlainText(" ".join(words))
    dialog.fields.first.setText("new passphrase after the loss")
    dialog.fields.again.setText("new passphrase after the loss")
    dialog.sheets[0].setPlainText(" ".join(("no such word", *shares[1][1:])))
    dialog.button().click()
    assert dialog.banner.sentence
    assert dialog.sheets[1].toPlainText() == " ".join(shares[2])
    dialog.sheets[0].setPlainText(" ".join(shares[1]))
    dialog.button().click()
    assert session.desk.case is not None
    assert [record.action for record in session.desk.case.audit_records()][-1] == "recover_case"


def test_a_damaged_case_is_replaced_by_its_newest_good_backup(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "case.idcase"
    session.desk.create(NewCase(path, DETAILS))
    case = session.desk.case
    assert case is not None
    with case.unit_of_work(session.desk.actor, system_clock, "change_details", {}) as work:
        work.change_details(replace(DETAILS, agency="Another"))
    session.desk.close()
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    session.window.conversation.open_case(path)
    assert "damaged" in session.window.banner.sentence
    session.window.banner.button_pressed.emit("look_for_backup")
    look = session.window.security.dialog
    assert isinstance(look, LookForBackupDialog)
    look.button().click()
    offer = session.window.security.dialog
    assert isinstance(offer, OfferDialog)
    offer.button().click()
    assert session.desk.case is not None
    assert session.desk.case.details.agency == "Another"
    assert "damaged file is kept" in session.window.banner.sentence
    assert [kept.read_bytes() for kept in tmp_path.glob("*damaged*")] == [content[: len(content) // 2]]


def test_a_new_passphrase_shows_how_hard_it_is_to_guess(session: Session) -> None:
    session.window.conversation.ask_new_case()
    dialog = session.window.conversation.dialog
    assert isinstance(dialog, NewCaseDialog)
    dialog.case_title.setText("Recruitment and transport")
    dialog.passphrases.first.setText("recruitment")
    assert dialog.passphrases.meter.bar.value() <= 2
    dialog.passphrases.first.setText(SECRET)
    assert dialog.passphrases.meter.bar.value() == 5
    dialog.passphrases.again.setText("другое")
    dialog.reference.setText("1")
    dialog.button().click()
    assert "differ" in dialog._banner.sentence


def test_who_works_on_a_case_is_asked_once(
    qtbot: QtBot, qapp: QApplication, settings: Settings, tmp_path: Path
) -> None:
    app = make_application(["test"])
    session = Session(app, settings, ImmediateTaskRunner(app), Actor("os-user", is_os_account=True))
    session.window.show()
    case_path = tmp_path / "case.idcase"
    session.desk.create(NewCase(case_path, DETAILS))
    dialog = session.window.conversation.dialog
    assert isinstance(dialog, ActorDialog)
    dialog.button().click()
    assert "name" in dialog.banner.sentence
    dialog.name.setText("Әсел Н.")
    dialog.role.setText("аналитик")
    dialog.button().click()
    assert session.desk.actor == Actor("Әсел Н.", "аналитик")
    session.desk.close()
    session.desk.open(case_path)
    assert session.window.conversation.dialog is None
    assert session.desk.actor == Actor("Әсел Н.", "аналитик")
    session.end()
    session.window.close()
    deleted(session.window, session)
