"""A day with an encrypted case, from its making to a crash, for the test that looks for what it left on the disk.

Run as `python -m tests.app.secret_session FOLDER log|journal STEP`; `FOLDER/inputs` and `FOLDER/out` are what a person
gave and asked for, everything else is the program's.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from investigator_desktop.app.main import main
from investigator_desktop.casefile import CaseFile, case_file, encryption, rekeying
from investigator_desktop.operations.demo import EVIDENCE

TITLE = "Перевозка через Жетысу-Арал"
REFERENCE = "ЖА-90417/26"
AGENCY = "Бюро Кызылсай"
PARTY = "Оразбаев Темирлан Жаксылыкович"
REMARK = "со слов свидетеля Мухтарова"
AMOUNT = "7391824655.37"
PASSPHRASE, NEXT_PASSPHRASE = "фонарь-колодец 58 вереск", "second-lantern heather 77"
EVIDENCE_NAME = "Выписка Оразбаева.txt"
ACTOR = "Серикбаева Назгуль, следователь по особо важным делам"
PLANTED: tuple[str, ...] = (
    TITLE, REFERENCE, AGENCY, PARTY, REMARK, AMOUNT, AMOUNT.replace(".", ""), PASSPHRASE, NEXT_PASSPHRASE,
    EVIDENCE_NAME, "Серикбаева Назгуль",
)  # fmt: skip


def give(folder: Path) -> None:
    """Put what a person brings into `FOLDER/inputs`."""
    inputs = folder / "inputs"
    inputs.mkdir()
    (folder / "out").mkdir()
    text = (EVIDENCE / "kl_to_1c_bereke.txt").read_bytes().decode("cp1251")
    text = text.replace("Медцентр", PARTY).replace("СуммаПриход=180000\r", f"СуммаПриход={AMOUNT}\r", 1)
    (inputs / EVIDENCE_NAME).write_bytes(text.encode("cp1251"))
    (inputs / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    (inputs / "next").write_text(NEXT_PASSPHRASE, encoding="utf-8")


def work(folder: Path) -> None:
    """Make, import, decide, list, report, copy, export, and put under another passphrase."""
    inputs, out, case = folder / "inputs", folder / "out", str(folder / "case.idcase")
    first = ("--passphrase-file", str(inputs / "passphrase"), "--actor", ACTOR)
    details = ("--title", TITLE, "--reference", REFERENCE, "--agency", AGENCY, "--encrypt")
    called("new", case, *details, *first)
    called("import", case, str(inputs / EVIDENCE_NAME), "--received-from", PARTY, *first)
    called("decide", case, "--kind", "note", "--text", PARTY.split(maxsplit=1)[0], "--value", REMARK, *first)
    called("entries", case, "--csv", str(out / "entries.csv"), *first)
    called("report", case, "--out", str(out / "report.pdf"), "--language", "ru", *first)
    called("backup", case, str(out / "copy.idcase"), *first)
    called("export-case", case, "--out", str(out / "plain.idcase"), *first)
    called("passphrase", case, "--new-passphrase-file", str(inputs / "next"), *first)
    called("verify", case, "--passphrase-file", str(inputs / "next"))


def called(*words: str) -> None:
    """Run a command that must not be refused."""
    code = main(words)
    if code not in {0, 1}:
        raise SystemExit(f"{words[0]} ended with {code}")


def remember(folder: Path) -> None:
    """Keep the case among the recent ones, as the window does."""
    from PySide6.QtCore import QSettings

    from investigator_desktop.qtbridge.settings import Settings

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, os.environ["XDG_CONFIG_HOME"])
    settings = Settings.of_user()
    settings.remember_case(folder / "case.idcase")
    settings._store.sync()


def fail(folder: Path) -> None:
    """Let a defect happen whose error names what nobody may read in its report."""
    from investigator_desktop.app.commands import verify

    def broken(*_: object) -> None:
        raise ValueError(f"{PARTY} {AMOUNT} {TITLE}")

    words = ("verify", str(folder / "case.idcase"), "--passphrase-file", str(folder / "inputs" / "next"))
    with patch.object(verify, "verify_case", broken):
        code = main(words)
    if code != 4:
        raise SystemExit(f"the defect ended with {code}")


def crash(folder: Path) -> None:
    """End the process in the middle of a unit of work that does not fit into memory."""
    from tests.casefile.builders import ACTOR as SOMEBODY
    from tests.casefile.builders import add_import, import_into, ticking

    case = CaseFile.open(folder / "case.idcase", NEXT_PASSPHRASE)
    rows: list[dict[str, object]] = [{"counterparty_name": PARTY, "remittance_info": REMARK}] * 2_000
    import_into(case, PARTY.encode("utf-8") * 1_000, rows)
    with case.unit_of_work(SOMEBODY, ticking(), "import", {"note": REMARK}) as unit:
        unit._connection.exec_driver_sql("PRAGMA cache_size = 10")
        unit._connection.exec_driver_sql("PRAGMA cache_spill = ON")
        add_import(unit, REMARK.encode("utf-8") * 100_000, rows)
        os._exit(9)


def crash_while_rekeying(folder: Path) -> None:
    """End the process while the new file is written."""

    def die(*_: object) -> None:
        os._exit(9)

    with patch.object(rekeying, "append", die):
        main((
            "passphrase", str(folder / "case.idcase"), "--new-passphrase-file", str(folder / "inputs" / "passphrase"),
            "--passphrase-file", str(folder / "inputs" / "next"),
        ))  # fmt: skip


STEPS: dict[str, Callable[[Path], None]] = {
    "work": work, "remember": remember, "fail": fail, "crash": crash, "rekey": crash_while_rekeying,
}  # fmt: skip

if __name__ == "__main__":
    encryption.KEY_ITERATIONS = 1_000
    has_log = sys.argv[2] == "log"
    with patch.object(case_file, "is_local_and_fixed", lambda _: has_log):
        STEPS[sys.argv[3]](Path(sys.argv[1]))
