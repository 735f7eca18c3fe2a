"""What the actions of the window do, each a function of the window."""

from __future__ import annotations

from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow


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


def show_shortcuts(window: MainWindow) -> None:
    """Open the sheet of shortcuts."""
    window.conversation.show_shortcuts()


def show_about(window: MainWindow) -> None:
    """Say which program this is."""
    window.conversation.show_about()
