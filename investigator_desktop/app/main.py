"""The entry point: a command, or the window."""

from __future__ import annotations

import os
import signal
import sys
from argparse import Namespace
from collections.abc import Sequence
from itertools import pairwise
from multiprocessing import freeze_support

from investigator_desktop.app.context import chosen_language, make_context
from investigator_desktop.app.crash import report_defect
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.foundation.bidi import isolate, without_controls
from investigator_desktop.foundation.catalogue import Catalogue, load_catalogue, message
from investigator_desktop.foundation.errors import Cancelled, InvestigatorError

COMMAND_NAMES: tuple[str, ...] = (
    "new", "read", "import", "layouts", "answers",
    "evidence", "evidence-export", "evidence-terms", "evidence-standing", "evidence-destroy",
    "statements", "completeness", "key-statement", "ledger", "compare", "letter",
    "overview", "entries", "decide", "decisions", "episodes", "filters", "funds", "trace",
    "match", "indirect", "dossier", "losses", "lists", "findings", "parties", "screening",
    "flows", "paths", "rates", "events", "exhibits", "notes", "search", "protected",
    "trail", "undo", "redo", "report", "picture", "receipt", "recovery-sheet", "bundle", "verify",
    "passphrase", "recover", "backup", "backups", "export-case", "agency-key", "demo", "self-test",
)  # fmt: skip


class WordUnknown(InvestigatorError):
    """The first word is neither a command nor a file."""

    def __init__(self, word: str) -> None:
        """Name the word."""
        sentence = message(
            "Command line",
            "{word} is neither a command nor a case file; investigator-desktop --help lists the commands.",
        )
        super().__init__(sentence.format(word=isolate(word)))


class ScreenMissing(InvestigatorError):
    """The window is asked for where nothing can show it."""

    def __init__(self) -> None:
        """Say what works without a screen."""
        super().__init__(
            message(
                "Command line",
                "There is no screen to open the window on; investigator-desktop --help lists what works without one.",
            )
        )


def has_screen() -> bool:
    """Tell whether a window can be shown: on Linux a display server or a platform of Qt must be named."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command named by the first word, or open the window; return the exit code of the contract."""
    freeze_support()
    words = list(sys.argv[1:] if argv is None else argv)
    _write_utf8()
    catalogue = load_catalogue(chosen_language(_asked_language(words)))
    try:
        return int(_dispatch(words, catalogue))
    except InvestigatorError as error:
        _say(catalogue.text(error.sentence))
        return ExitCode.REFUSED
    except (Cancelled, KeyboardInterrupt):
        _say(catalogue.text(message("Command line", "The work was cancelled and nothing was changed.")))
        return ExitCode.CANCELLED
    except BrokenPipeError:
        return _let_go()
    except Exception as error:  # noqa: BLE001 - the crash handler: a defect ends in a report, not in a traceback
        _say(catalogue.text(report_defect(error)))
        return ExitCode.DEFECT


def _dispatch(words: Sequence[str], catalogue: Catalogue) -> int:
    if words and (words[0] in COMMAND_NAMES or words[0] in {"-h", "--help"}):
        return _run_command(words, catalogue)
    return _open_window(words, catalogue)


def _run_command(words: Sequence[str], catalogue: Catalogue) -> ExitCode:
    from investigator_desktop.app.arguments import command_parser
    from investigator_desktop.app.commands import COMMANDS

    arguments = command_parser(COMMANDS, catalogue).parse_args(words)
    signal.signal(signal.SIGTERM, _interrupt)
    context = make_context(arguments)
    with context.line.shown():
        code: ExitCode = arguments.run(arguments, context)
    return code


def _interrupt(*_: object) -> None:
    """Take a request to end, as at a shutdown, for that of the person at the keyboard: nothing stays half done."""
    raise KeyboardInterrupt


def _open_window(words: Sequence[str], catalogue: Catalogue) -> int:
    from investigator_desktop.app.arguments import window_parser

    arguments = window_parser(catalogue).parse_args(words)
    if arguments.case is not None and not arguments.case.is_file():
        raise WordUnknown(str(arguments.case))
    if not has_screen():
        raise ScreenMissing
    context = make_context(arguments)
    from investigator_desktop.app.window import run_window

    return run_window([sys.argv[0]], arguments.case, context.actor)


def _asked_language(words: Sequence[str]) -> Namespace:
    """Return the language named among the words, which is needed before they can be parsed and refused."""
    following = (after for word, after in pairwise(words) if word == "--interface-language")
    return Namespace(interface_language=next(following, None))


def _let_go() -> ExitCode:
    """End quietly where whoever read the output has had enough of it, as `head` has."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return ExitCode.DONE


def _write_utf8() -> None:
    """Let messages and documents leave as UTF-8 whatever code page the console of the system has."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _say(sentence: str) -> None:
    sys.stderr.write(without_controls(sentence) + "\n")
