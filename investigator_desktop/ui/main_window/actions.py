"""All actions of the window, one a line; menus, palette and shortcut sheet follow this order."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.ui.main_window import commands, exhibit_views, motion, pictures
from investigator_desktop.ui.main_window.action import ActionMenu, ActionSpec, Condition
from investigator_desktop.ui.main_window.window import MainWindow

_CASE, _EDIT, _VIEW, _HELP = ActionMenu.CASE, ActionMenu.EDIT, ActionMenu.VIEW, ActionMenu.HELP
_ALWAYS, _OPEN, _WRITABLE = Condition.ALWAYS, Condition.CASE_OPEN, Condition.CASE_WRITABLE

MENU_TITLES: dict[ActionMenu, Message] = {
    _CASE: message("Actions", "&Case"),
    _EDIT: message("Actions", "&Edit"),
    _VIEW: message("Actions", "&View"),
    _HELP: message("Actions", "&Help"),
}

ACTIONS: tuple[ActionSpec[MainWindow], ...] = (
    ActionSpec(
        "new_case", message("Actions", "&New case…"), _CASE, "Ctrl+N", _ALWAYS,
        commands.ask_new_case, "new-case",
    ),
    ActionSpec(
        "open_case", message("Actions", "&Open case…"), _CASE, "Ctrl+O", _ALWAYS,
        commands.ask_open_case, "folder",
    ),
    ActionSpec(
        "sample_case", message("Actions", "Try the &sample case"), _CASE, "", _ALWAYS,
        commands.open_sample, "sample",
    ),
    ActionSpec(
        "add_files", message("Actions", "&Add files to the case…"), _CASE, "Ctrl+I", _WRITABLE,
        commands.ask_files, "import", begins_group=True,
    ),
    ActionSpec(
        "add_folder", message("Actions", "Add a &folder to the case…"), _CASE, "Ctrl+Shift+I",
        _WRITABLE, commands.ask_folder, "folder",
    ),
    ActionSpec(
        "kept_answers", message("Actions", "&Kept answers…"), _CASE, "", _OPEN,
        commands.show_answers, "question", begins_group=True,
    ),
    ActionSpec(
        "layouts", message("Actions", "Layouts of &banks…"), _CASE, "", _ALWAYS,
        commands.show_layouts, "columns",
    ),
    ActionSpec(
        "save_copy", message("Actions", "Save a cop&y of the case…"), _CASE, "Ctrl+Shift+S", _OPEN,
        commands.save_copy, "copy", begins_group=True,
    ),
    ActionSpec(
        "export_picture", message("Actions", "&Export a picture…"), _CASE, "Ctrl+Shift+P", _OPEN,
        pictures.export_picture, "picture", begins_group=True,
    ),
    ActionSpec(
        "print_picture", message("Actions", "Pr&int a picture…"), _CASE, "Ctrl+Shift+O", _OPEN,
        pictures.print_picture, "print",
    ),
    ActionSpec(
        "change_passphrase", message("Actions", "Change the &passphrase…"), _CASE, "", _WRITABLE,
        commands.change_passphrase, "lock",
    ),
    ActionSpec(
        "recovery_sheet", message("Actions", "&Recovery sheet…"), _CASE, "", _WRITABLE,
        commands.write_recovery_sheet, "report",
    ),
    ActionSpec(
        "recovery_shares", message("Actions", "Recovery sheet in &three shares…"), _CASE, "", _WRITABLE,
        commands.write_recovery_shares, "report",
    ),
    ActionSpec(
        "lock_case", message("Actions", "&Lock the case"), _CASE, "Ctrl+L", _OPEN, commands.lock_case, "lock",
    ),
    ActionSpec(
        "close_case", message("Actions", "&Close case"), _CASE, "Ctrl+W", _OPEN,
        commands.close_case, begins_group=True,
    ),
    ActionSpec(
        "quit", message("Actions", "&Quit"), _CASE, "Ctrl+Q", _ALWAYS, commands.close_window,
    ),
    ActionSpec(
        "undo", message("Actions", "&Undo"), _EDIT, "Ctrl+Z", Condition.CAN_UNDO,
        commands.undo, "undo",
    ),
    ActionSpec(
        "redo", message("Actions", "&Redo"), _EDIT, "Ctrl+Shift+Z", Condition.CAN_REDO,
        commands.redo, "redo",
    ),
    ActionSpec(
        "search", message("Actions", "&Search the case"), _EDIT, "Ctrl+F", _OPEN,
        commands.focus_search, "search", begins_group=True,
    ),
    ActionSpec(
        "exclude_entries", message("Actions", "E&xclude entries…"), _EDIT, "Ctrl+E", _WRITABLE,
        commands.exclude_entries, "exclude", begins_group=True,
    ),
    ActionSpec(
        "include_entries", message("Actions", "&Include entries again"), _EDIT, "Ctrl+Shift+E", _WRITABLE,
        commands.include_entries, "check",
    ),
    ActionSpec(
        "tag_entries", message("Actions", "&Tag entries…"), _EDIT, "Ctrl+T", _WRITABLE,
        commands.tag_entries, "tag",
    ),
    ActionSpec(
        "note_entries", message("Actions", "Add a &note…"), _EDIT, "Ctrl+M", _WRITABLE,
        commands.note_entries, "note",
    ),
    ActionSpec(
        "correct_entries", message("Actions", "&Correct a text…"), _EDIT, "Ctrl+R", _WRITABLE,
        commands.correct_entries, "correct",
    ),
    ActionSpec(
        "assign_party", message("Actions", "Assign a &party…"), _EDIT, "Ctrl+P", _WRITABLE,
        commands.assign_party, "party",
    ),
    ActionSpec(
        "count_repeated", message("Actions", "Count a repeated entry as its o&wn…"), _EDIT, "", _WRITABLE,
        commands.count_repeated, "copy",
    ),
    ActionSpec(
        "add_to_episode", message("Actions", "&Add to an episode…"), _EDIT, "Ctrl+G", _WRITABLE,
        commands.add_to_episode, "episodes",
    ),
    ActionSpec(
        "remove_from_episode", message("Actions", "Take &out of the episode"), _EDIT, "Ctrl+Shift+G",
        _WRITABLE, commands.remove_from_episode, "minus",
    ),
    ActionSpec(
        "mark_funds", message("Actions", "Mark as &funds of interest…"), _EDIT, "", _WRITABLE,
        commands.mark_funds, "tracing",
    ),
    ActionSpec(
        "show_overview", message("Actions", "Go to the &overview"), _VIEW, "Ctrl+9", _OPEN,
        commands.show_overview, "overview",
    ),
    ActionSpec(
        "pin_view", message("Actions", "Pin to the exhibits…"), _EDIT, "Ctrl+D", _WRITABLE,
        exhibit_views.pin_view, "pin",
    ),
    ActionSpec(
        "show_evidence", message("Actions", "Go to &evidence"), _VIEW, "Ctrl+1", _OPEN,
        commands.show_evidence, "evidence",
    ),
    ActionSpec(
        "show_entries", message("Actions", "Go to e&ntries"), _VIEW, "Ctrl+2", _OPEN,
        commands.show_entries, "entries",
    ),
    ActionSpec(
        "show_timeline", message("Actions", "Go to &timeline"), _VIEW, "Ctrl+3", _OPEN,
        commands.show_timeline, "timeline",
    ),
    ActionSpec(
        "show_report", message("Actions", "Go to &report"), _VIEW, "Ctrl+4", _OPEN,
        commands.show_report, "report",
    ),
    ActionSpec(
        "show_episodes", message("Actions", "Go to e&pisodes"), _VIEW, "Ctrl+5", _OPEN,
        commands.show_episodes, "episodes",
    ),
    ActionSpec(
        "show_trail", message("Actions", "Go to the &audit trail"), _VIEW, "Ctrl+6", _OPEN,
        commands.show_trail, "trail",
    ),
    ActionSpec(
        "show_completeness", message("Actions", "Go to &completeness"), _VIEW, "Ctrl+7", _OPEN,
        commands.show_completeness, "completeness",
    ),
    ActionSpec(
        "show_parties", message("Actions", "Go to partie&s"), _VIEW, "", _OPEN,
        commands.show_parties, "parties",
    ),
    ActionSpec(
        "show_tracing", message("Actions", "Go to trac&ing"), _VIEW, "", _OPEN,
        commands.show_tracing, "tracing",
    ),
    ActionSpec(
        "show_findings", message("Actions", "Go to fin&dings"), _VIEW, "", _OPEN,
        commands.show_findings, "findings",
    ),
    ActionSpec(
        "show_screening", message("Actions", "&Go to screening"), _VIEW, "Ctrl+8", _OPEN,
        commands.show_screening, "screening",
    ),
    ActionSpec(
        "show_exhibits", message("Actions", "Go to exhibits"), _VIEW, "", _OPEN,
        exhibit_views.show_exhibits, "exhibits",
    ),
    ActionSpec(
        "walk_through", message("Actions", "Walk through the exhibits"), _VIEW, "F5", _OPEN,
        exhibit_views.walk_through, "walk",
    ),
    ActionSpec(
        "show_notes", message("Actions", "Go to notes and tas&ks"), _VIEW, "Ctrl+0", _OPEN,
        commands.show_notes, "notes",
    ),
    ActionSpec(
        "verify_case", message("Actions", "&Verify the case"), _VIEW, "Ctrl+Shift+V", _OPEN,
        commands.verify_case, "verify", begins_group=True,
    ),
    ActionSpec(
        "hide_names", message("Actions", "&Hide protected names"), _VIEW, "Ctrl+H", _OPEN,
        commands.hide_names, "hidden", begins_group=True,
    ),
    ActionSpec(
        "protected_names", message("Actions", "Protected na&mes…"), _VIEW, "", _OPEN,
        commands.ask_protected_names, "party",
    ),
    ActionSpec(
        "cancel_tasks", message("Actions", "Stop what is r&unning"), _VIEW, "Ctrl+.", _ALWAYS,
        commands.cancel_tasks, "close", begins_group=True,
    ),
    ActionSpec(
        "full_screen", message("Actions", "&Full screen"), _VIEW, "F11", _ALWAYS,
        commands.toggle_full_screen,
    ),
    ActionSpec(
        "reduce_motion", message("Actions", "Keep the window sti&ll (reduced motion)"), _VIEW, "", _ALWAYS,
        motion.toggle_motion,
    ),
    ActionSpec(
        "commands", message("Actions", "Find a &command…"), _HELP, "Ctrl+K", _ALWAYS,
        commands.show_commands, "search",
    ),
    ActionSpec(
        "help", message("Actions", "&Manual"), _HELP, "F1", _ALWAYS,
        commands.show_help, "question",
    ),
    ActionSpec(
        "shortcuts", message("Actions", "&Keyboard shortcuts"), _HELP, "Shift+F1", _ALWAYS,
        commands.show_shortcuts, "keyboard",
    ),
    ActionSpec(
        "about", message("Actions", "&About Investigator Desktop"), _HELP, "", _ALWAYS,
        commands.show_about, "information", begins_group=True,
    ),
)  # fmt: skip
