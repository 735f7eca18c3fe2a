"""The questions that the window asks: which case, which files, which passphrase, which command."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from investigator_desktop import __version__
from investigator_desktop.domain.actor import Actor
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.qtbridge.case_desk import CaseDesk, PassphraseRequest, Refusal
from investigator_desktop.qtbridge.case_tasks import NewCase
from investigator_desktop.qtbridge.settings import LAST_FOLDER
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import CaseContext, WindowContext
from investigator_desktop.ui.main_window.action_bar import WindowActions
from investigator_desktop.ui.main_window.command_palette import CommandPalette
from investigator_desktop.ui.widgets.banner import Banner, BannerKind

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.ui.help.window import HelpWindow
    from investigator_desktop.ui.welcome.new_case_dialog import NewCaseDialog

_LOOK_FOR_BACKUP = "look_for_backup"


class Conversation(QObject):
    """Opens the dialogs of one window and hands the answers to the desk."""

    recovery_asked = Signal(object)  # path of an encrypted case
    backup_asked = Signal(object)  # path of a damaged case
    files_chosen = Signal(object)  # paths of files and folders to look at

    def __init__(
        self,
        context: WindowContext,
        desk: CaseDesk,
        actions: WindowActions,
        banner: Banner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._banner = banner
        self._context = context
        self._desk = desk
        self._window = window
        self._waiting_files: Sequence[Path] = ()
        self._asked_path = Path()
        self.dialog: QDialog | None = None
        self.help: HelpWindow | None = None
        self._new_case: NewCaseDialog | None = None
        desk.passphrase_asked.connect(self._ask_passphrase)
        desk.opening_refused.connect(self._tell_refusal)
        desk.case_opened.connect(self._end_new_case)
        desk.actor_asked.connect(self._ask_actor)
        desk.case_in_use.connect(self._tell_in_use)
        banner.button_pressed.connect(self._press_banner)

    # cases

    def ask_new_case(self) -> None:
        """Ask what a new case is called and where it shall be."""
        from investigator_desktop.ui.welcome.new_case_dialog import NewCaseDialog

        dialog = NewCaseDialog(self._context.display, self._window)
        dialog.case_described.connect(self._make_case)
        dialog.rejected.connect(self._forget_waiting_files)
        self._open(dialog)
        self._new_case = dialog

    def ask_open_case(self) -> None:
        """Ask which case to open."""
        chosen = file_choice.choose_case_file(self._window, self._last_folder())
        if chosen is not None:
            self.open_case(chosen)

    def open_case(self, path: Path) -> None:
        """Open a case file."""
        self._banner.clear()
        self._remember_folder(path.parent)
        self._desk.open(path)

    def open_sample(self) -> None:
        """Make the sample case in a new folder among the documents and open it."""
        self._banner.clear()
        folder = _new_folder(file_choice.documents_folder(), self.tr("Sample case"))
        self._desk.make_sample(folder, self._context.display.language)

    def _make_case(self, new: NewCase) -> None:
        self._banner.clear()
        self._desk.create(new)

    def _end_new_case(self, _case: CaseFile) -> None:
        if self._new_case is not None:
            self._new_case.accept()

    def _ask_passphrase(self, request: PassphraseRequest) -> None:
        from investigator_desktop.ui.welcome.passphrase_dialog import PassphraseDialog

        self._asked_path = request.path
        dialog = PassphraseDialog(request, self._window)
        dialog.passphrase_entered.connect(self._open_encrypted)
        dialog.recovery_asked.connect(self.recovery_asked)
        dialog.backup_asked.connect(self.backup_asked)
        self._open(dialog)

    def _open_encrypted(self, passphrase: str) -> None:
        self._desk.open(self._asked_path, passphrase)

    def _tell_refusal(self, refusal: Refusal) -> None:
        self._asked_path = refusal.path
        sentence = self._context.display.text(refusal.failure.sentence)
        if self._new_case is not None:
            self._new_case.show_failure(sentence)
            return
        buttons = ((_LOOK_FOR_BACKUP, self.tr("Look for a backup")),) if refusal.is_damaged else ()
        self._banner.say(BannerKind.BAD, sentence, buttons)

    def _press_banner(self, key: str) -> None:
        if key == _LOOK_FOR_BACKUP:
            self._banner.clear()
            self.backup_asked.emit(self._asked_path)

    def _tell_in_use(self, sentence: Message) -> None:
        text = self.tr("{sentence} It is open here for reading only.")
        self._banner.say(BannerKind.CAUTION, text.format(sentence=self._context.display.text(sentence)))

    # files

    def ask_files(self) -> None:
        """Ask which files to add and let the evidence page look at them."""
        chosen = file_choice.choose_files(self._window, self._last_folder())
        if chosen:
            self._remember_folder(chosen[0].parent)
            self.files_chosen.emit(chosen)

    def ask_folder(self) -> None:
        """Ask which folder to add and let the evidence page look at its files."""
        chosen = file_choice.choose_folder(self._window, self._last_folder())
        if chosen is not None:
            self._remember_folder(chosen)
            self.files_chosen.emit([chosen])

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """Open a case file that was dropped; keep other files until a case is open."""
        cases = [path for path in paths if path.suffix.lower() == file_choice.CASE_SUFFIX]
        if cases:
            self.open_case(cases[0])
        elif self._desk.case is None:
            self._waiting_files = paths
            self.ask_new_case()
        else:
            self.files_chosen.emit(paths)

    def bring_waiting_files(self) -> None:
        """Bring the files that were dropped before there was a case."""
        waiting, self._waiting_files = self._waiting_files, ()
        if waiting:
            self.files_chosen.emit(waiting)

    def _forget_waiting_files(self) -> None:
        self._waiting_files = ()

    # what is known beyond one file

    def show_layouts(self) -> None:
        """Show the layouts that are known on this computer."""
        from investigator_desktop.ui.library.layouts_dialog import LayoutsDialog

        self._open(LayoutsDialog(self._context, self._window))

    def show_answers(self) -> None:
        """Show the answers that the open case keeps."""
        from investigator_desktop.ui.library.kept_answers_dialog import KeptAnswersDialog

        if self._desk.case is not None:
            context = CaseContext(self._desk.case, replace(self._context, actor=self._desk.actor))
            self._open(KeptAnswersDialog(context, self._window))

    # help

    def show_commands(self) -> None:
        """Open the command palette."""
        palette = CommandPalette(self._actions.all(), self._window)
        palette.action_chosen.connect(self._carry_out)
        self._open(palette)

    def show_help(self, task: str) -> None:
        """Open the manual at a task beside the window, or turn to it where the manual is open."""
        from investigator_desktop.ui.help.window import HelpWindow

        if self.help is None:
            self.help = HelpWindow(self._actions.shortcuts(), self._context.display, self._window)
            self.help.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.help.finished.connect(self._forget_help)
        self.help.show_task(task)
        self.help.show()
        self.help.raise_()
        self.help.activateWindow()

    def _forget_help(self) -> None:
        self.help = None

    def show_about(self) -> None:
        """Say which program and version this is."""
        sentence = self.tr(
            "Investigator Desktop {version}, under the Apache License 2.0. It opens no connection."
        )
        self._banner.say(BannerKind.PLAIN, sentence.format(version=__version__))

    def _carry_out(self, action_id: str) -> None:
        self._actions.by_id[action_id].trigger()

    # who works on the case

    def _ask_actor(self, known: Actor) -> None:
        from investigator_desktop.ui.security.actor_dialog import ActorDialog

        if self.dialog is None:
            dialog = ActorDialog(known, self._window)
            dialog.answered.connect(self._desk.introduce)
            self._open(dialog)

    # common to all

    def leave_dialog(self) -> None:
        """Close a dialog that is open, with what was entered in it."""
        if self.dialog is not None:
            self.dialog.reject()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None
        self._new_case = None

    def _last_folder(self) -> Path:
        kept = self._context.settings.value(LAST_FOLDER)
        return Path(kept) if kept and Path(kept).is_dir() else file_choice.documents_folder()

    def _remember_folder(self, folder: Path) -> None:
        self._context.settings.choose(LAST_FOLDER, str(folder))


def _new_folder(parent: Path, name: str) -> Path:
    """Return a folder that does not exist yet; the name gets a number where it is taken."""
    names = (name if number == 1 else f"{name} {number}" for number in count(1))
    return next(parent / free for free in names if not (parent / free).exists())
