"""Texts of the program: collected into translations/*.ts, compiled to .qm for Qt and to JSON for everything else.

Run in the project's environment: python build_scripts/translations.py update|compile|check
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("ru", "kk", "fa_AF")
SOURCE_LANGUAGE = "en"  # has only the plural forms of its own sentences
Texts = dict[str, dict[str, list[str]]]


class TranslationError(Exception):
    """A tool failed or a file is not as it should be."""


def update(root: Path) -> None:
    """Collect every text of the sources into the translation files, keeping what is translated already."""
    for language in (*LANGUAGES, SOURCE_LANGUAGE):
        _collect(root, root / "translations" / f"{language}.ts")


def compile_catalogues(root: Path, out: Path | None = None) -> None:
    """Write the .qm and the .json of each language into `out`, the translations folder where None."""
    folder = out or root / "translations"
    for language in (*LANGUAGES, SOURCE_LANGUAGE):
        source = root / "translations" / f"{language}.ts"
        _call("pyside6-lrelease", "-silent", str(source), "-qm", str(folder / f"{language}.qm"))
        text = json.dumps(finished_texts(source), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        (folder / f"{language}.json").write_text(text, encoding="utf-8", newline="\n")


def check(root: Path) -> list[str]:
    """Return what is wrong: texts not collected, catalogues not compiled, sentences not translated."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        faults = list(_uncollected(root, copy))
        compile_catalogues(root, copy)
        faults += _uncompiled(root, copy)
    for language in LANGUAGES:
        faults += _untranslated(root / "translations" / f"{language}.ts")
    return faults


def _uncollected(root: Path, copy: Path) -> Iterator[str]:
    for language in (*LANGUAGES, SOURCE_LANGUAGE):
        kept = root / "translations" / f"{language}.ts"
        fresh = Path(shutil.copy(kept, copy / kept.name))
        _collect(root, fresh)
        if fresh.read_bytes() != kept.read_bytes():
            yield f"translations/{kept.name} lacks texts of the sources: run build.py translations"


def _uncompiled(root: Path, fresh: Path) -> Iterator[str]:
    for path in sorted([*fresh.glob("*.json"), *fresh.glob("*.qm")]):
        kept = root / "translations" / path.name
        if not kept.is_file() or kept.read_bytes() != path.read_bytes():
            yield f"translations/{path.name} is older than its .ts: run build.py translations"


def _untranslated(path: Path) -> Iterator[str]:
    for context, message in _messages(path):
        if not all(_forms(message)):
            yield f"translations/{path.name} does not translate in {context}: {message.findtext('source')}"


def finished_texts(path: Path) -> Texts:
    """Return the translated texts of a file: context to source to its plural forms."""
    texts: Texts = {}
    for context, message in _messages(path):
        forms = _forms(message)
        if all(forms):
            texts.setdefault(context, {})[message.findtext("source") or ""] = forms
    return texts


def _messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return [""]
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def _collect(root: Path, file: Path) -> None:
    """Run the collecting tool; the language of the file follows from its name."""
    sources = sorted((root / "investigator_desktop").rglob("*.py"))
    options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages"]
    options += ["-tr-function-alias", "translate=message", "-source-language", SOURCE_LANGUAGE]
    options += ["-target-language", file.stem]
    if file.stem == SOURCE_LANGUAGE:
        options.append("-pluralonly")
    with tempfile.NamedTemporaryFile("w", suffix=".lst", delete=False, encoding="utf-8") as listing:
        listing.write("\n".join(path.as_posix() for path in sources))
    try:
        _call("pyside6-lupdate", *options, f"@{listing.name}", "-ts", str(file))
    finally:
        Path(listing.name).unlink()


def _call(tool: str, *arguments: str) -> None:
    """Run a tool of Qt from the environment; raise `TranslationError` with what it said where it fails."""
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(sys.executable).parent / f"{tool}{suffix}"
    done = subprocess.run(
        [program, *arguments], capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        raise TranslationError(f"{tool} failed: {done.stderr or done.stdout}")


def main(words: list[str]) -> int:
    """Carry out one word of the command line."""
    if words == ["update"]:
        update(ROOT)
    elif words == ["compile"]:
        compile_catalogues(ROOT)
    elif words == ["check"]:
        faults = check(ROOT)
        sys.stderr.writelines(f"{fault}\n" for fault in faults)
        return 1 if faults else 0
    else:
        sys.stderr.write("Use: translations.py update|compile|check\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
