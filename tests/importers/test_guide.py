"""The page of the importers names every module, so that a newcomer finds it, and no module that is gone."""

from __future__ import annotations

import re
from pathlib import Path

IMPORTERS = Path(__file__).resolve().parents[2] / "investigator_desktop" / "importers"


def test_the_page_names_every_module_and_no_other() -> None:
    page = (IMPORTERS / "README.md").read_text(encoding="utf-8")
    table = page.split("## Where to look")[1].split("\n## ")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    named = {name for cell in rows for name in re.findall(r"`(\w+)`", cell)}
    modules = {path.stem for path in IMPORTERS.rglob("*.py") if not path.stem.startswith("__")}
    assert named == modules
