"""What happens when the program itself is wrong: a report without anything of the case."""

from __future__ import annotations

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_log_path

from investigator_desktop import __version__
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.paths import ROOT


def report_defect(error: BaseException) -> Message:
    """Write a crash report and return the sentence that says where it is.

    The report holds the program's version, the system, the kind of error and the lines of code it passed; never the
    error's own text or a value, since those may hold names and amounts of a case.
    """
    text = defect_text(error)
    path = user_log_path("Investigator Desktop", appauthor=False) / _file_name()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        return message("Crash", "The program has a defect ({kind}); no report could be written.").format(
            kind=type(error).__name__
        )
    return message(
        "Crash", "The program has a defect ({kind}). A report without case material is in {file}."
    ).format(kind=type(error).__name__, file=path)


def defect_text(error: BaseException) -> str:
    """Return the text of a crash report: versions and code lines only."""
    lines = [
        f"Investigator Desktop {__version__}",
        f"Python {platform.python_version()} {platform.platform()}",
    ]
    chain: BaseException | None = error
    while chain is not None:
        lines.append(f"{type(chain).__module__}.{type(chain).__qualname__}")
        lines += [
            f"  {_module_path(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(chain.__traceback__)
        ]
        chain = chain.__cause__ or chain.__context__
    return "\n".join(lines) + "\n"


def _module_path(file_name: str) -> str:
    """Return where a line of code stands, without the folders above the program, which may name a person."""
    path = Path(file_name)
    return (
        path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT / "investigator_desktop") else path.name
    )


def _file_name() -> str:
    return f"crash-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.txt"
