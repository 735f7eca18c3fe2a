"""What the actions of the window do, each a function of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow

if TYPE_CHECKING:
    from investigator_desktop.ui.entries.deciding import Deciding

DECISION_ACTIONS = (
    "exclude_entries", "include_entries", "tag_entries", "note_entries", "correct_entries", "assign_party",
    "count_repeated", "add_to_episode", "remove_from_episode", "mark_funds",
)  # fmt: skip


def ask_new_case(window: MainWindow) -> None:
    """Ask for a new case."""
    window.conversation.ask_new_case()


def ask_open_case(window: MainWindow) -> None:
    """Ask which case to open."""
    window.conversation.ask_open_case()


def open_sample(window: MainWindow) -> None:
    """Make and open the sample case."""
    window.conversation.open_sample()


def ask_files(window: MainWindow) -> None:
    """Ask which files to add."""
    window.conversation.ask_files()


def ask_folder(window: MainWindow) -> None:
    """Ask which folder to add."""
    window.conversation.ask_folder()


def show_layouts(window: MainWindow) -> None:
    """Show the layouts that are known on this computer."""
    window.conversation.show_layouts()


def show_answers(window: MainWindow) -> None:
    """Show the answers that the case keeps."""
    window.conversation.show_answers()


def save_copy(window: MainWindow) -> None:
    """Ask where a copy of the case shall be."""
    window.security.save_copy()


def change_passphrase(window: MainWindow) -> None:
    """Ask for a new passphrase."""
    window.security.ask_new_passphrase()


def write_recovery_sheet(window: MainWindow) -> None:
    """Ask where the recovery sheet shall be written."""
    window.security.write_recovery_sheet()


def write_recovery_shares(window: MainWindow) -> None:
    """Ask where the shares of the recovery sheet shall be written."""
    window.security.write_recovery_shares()


def lock_case(window: MainWindow) -> None:
    """Lock the case until its passphrase is given again."""
    window.security.lock()


def close_case(window: MainWindow) -> None:
    """Close the open case."""
    window.desk.close()


def close_window(window: MainWindow) -> None:
    """Close the window and with it the program."""
    window.close()


def undo(window: MainWindow) -> None:
    """Take the last step back."""
    window.desk.undo()


def redo(window: MainWindow) -> None:
    """Do the last undone step again."""
    window.desk.redo()


def focus_search(window: MainWindow) -> None:
    """Put the cursor into the search field."""
    window.header.search.setFocus()
    window.header.search.selectAll()


def exclude_entries(window: MainWindow) -> None:
    """Ask why the chosen entries shall not count."""
    _deciding(window).ask_exclusion()


def include_entries(window: MainWindow) -> None:
    """Let the chosen entries count again."""
    _deciding(window).include_again()


def tag_entries(window: MainWindow) -> None:
    """Ask for a tag."""
    _deciding(window).ask_tag()


def note_entries(window: MainWindow) -> None:
    """Ask for a note."""
    _deciding(window).ask_note()


def correct_entries(window: MainWindow) -> None:
    """Ask what a text should be."""
    _deciding(window).ask_correction()


def assign_party(window: MainWindow) -> None:
    """Ask who stands on the other side."""
    _deciding(window).ask_party()


def count_repeated(window: MainWindow) -> None:
    """Ask why entries that a second statement gives too shall count."""
    _deciding(window).ask_own()


def add_to_episode(window: MainWindow) -> None:
    """Ask to which episode the chosen entries belong."""
    _deciding(window).ask_episode()


def remove_from_episode(window: MainWindow) -> None:
    """Take the chosen entries out of the episode shown."""
    _deciding(window).remove_from_episode()


def _deciding(window: MainWindow) -> Deciding:
    """Return what decides about entries, with the entries in sight."""
    assert window.pages is not None
    if window.pages.shown is not PageId.ENTRIES:
        window.show_page(PageId.ENTRIES)
    return window.pages.entries.deciding


def mark_funds(window: MainWindow) -> None:
    """Ask whose money the chosen entries brought, on the timeline where that is in sight."""
    from investigator_desktop.ui.timeline.page import TimelinePage

    page = None if window.pages is None else window.pages.currentWidget()
    if isinstance(page, TimelinePage):
        page.funds.ask()
    else:
        _deciding(window).funds.ask()


def show_overview(window: MainWindow) -> None:
    """Go to the overview."""
    window.show_page(PageId.OVERVIEW)


def show_parties(window: MainWindow) -> None:
    """Go to the parties."""
    window.show_page(PageId.PARTIES)


def show_tracing(window: MainWindow) -> None:
    """Go to tracing."""
    window.show_page(PageId.TRACING)


def show_findings(window: MainWindow) -> None:
    """Go to the findings."""
    window.show_page(PageId.FINDINGS)


def show_screening(window: MainWindow) -> None:
    """Go to the screening of amounts."""
    window.show_page(PageId.SCREENING)


def show_evidence(window: MainWindow) -> None:
    """Go to the evidence."""
    window.show_page(PageId.EVIDENCE)


def show_entries(window: MainWindow) -> None:
    """Go to the entries."""
    window.show_page(PageId.ENTRIES)


def show_timeline(window: MainWindow) -> None:
    """Go to the timeline."""
    window.show_page(PageId.TIMELINE)


def show_report(window: MainWindow) -> None:
    """Go to the report."""
    window.show_page(PageId.REPORT)


def show_episodes(window: MainWindow) -> None:
    """Go to the episodes."""
    window.show_page(PageId.EPISODES)


def show_trail(window: MainWindow) -> None:
    """Go to the audit trail."""
    window.show_page(PageId.TRAIL)


def show_completeness(window: MainWindow) -> None:
    """Go to the completeness of the accounts."""
    window.show_page(PageId.COMPLETENESS)


def show_notes(window: MainWindow) -> None:
    """Go to the notes and tasks."""
    window.show_page(PageId.NOTES)


def hide_names(window: MainWindow) -> None:
    """Hide the protected names, or show them again."""
    window.hiding.toggle()


def ask_protected_names(window: MainWindow) -> None:
    """Show which names are protected."""
    window.hiding.ask_names()


def verify_case(window: MainWindow) -> None:
    """Recompute the open case and say whether it is what its trail says."""
    from investigator_desktop.ui.audit.page import TrailPage

    window.show_page(PageId.TRAIL)
    page = None if window.pages is None else window.pages.page(PageId.TRAIL)
    if isinstance(page, TrailPage):
        page.verify()


def cancel_tasks(window: MainWindow) -> None:
    """Stop whatever is running."""
    window.context.tasks.cancel_all()


def toggle_full_screen(window: MainWindow) -> None:
    """Fill the screen, or no longer."""
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()


def show_commands(window: MainWindow) -> None:
    """Open the command palette."""
    window.conversation.show_commands()


def show_help(window: MainWindow) -> None:
    """Open the manual at the task of the page that is shown."""
    shown = None if window.pages is None else window.pages.shown
    window.conversation.show_help("start" if shown is None else shown.value)


def show_shortcuts(window: MainWindow) -> None:
    """Open the manual at the keyboard shortcuts."""
    window.conversation.show_help("keys")


def show_about(window: MainWindow) -> None:
    """Say which program this is."""
    window.conversation.show_about()
