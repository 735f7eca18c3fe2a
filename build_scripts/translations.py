"""Texts of the program: collected into translations/*.ts, compiled to .qm for Qt and to JSON for everything else.

Qt's collector reads the sources; what is translated already is carried over here by context and source text alone, and
every sentence with `%n` gets the plural forms of its language, which the collector sees in calls of `tr` only.
Run in the project's environment: python build_scripts/translations.py update|compile|check
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
SOURCE_LANGUAGE = "en"  # has only the plural forms of its own sentences
PLURAL_FORMS: Mapping[str, int] = {"ru": 3, "kk": 2, "fa_AF": 1, SOURCE_LANGUAGE: 2}  # as Qt counts them
LANGUAGES = tuple(language for language in PLURAL_FORMS if language != SOURCE_LANGUAGE)
NUMBERS = ("%n", "%Ln")
Key = tuple[str, str]
Texts = dict[str, dict[str, list[str]]]


class TranslationError(Exception):
    """A tool failed or a file is not as it should be."""


def update(root: Path) -> None:
    """Collect every text of the sources into the translation files, keeping what is translated already."""
    collected = collect(root)
    for language in PLURAL_FORMS:
        path = root / "translations" / f"{language}.ts"
        path.write_text(written(collected, language, known_texts(path)), encoding="utf-8", newline="\n")


def collect(root: Path) -> list[Key]:
    """Return context and text of every sentence of the sources, each once, in order."""
    sources = sorted((root / "investigator_desktop").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        listing, found = Path(folder) / "sources.lst", Path(folder) / "found.ts"
        listing.write_text("\n".join(path.as_posix() for path in sources), encoding="utf-8")
        alias = ("-tr-function-alias", "translate=message")
        _call("pyside6-lupdate", "-silent", "-locations", "none", *alias, f"@{listing}", "-ts", str(found))
        return sorted({key for key, _ in _messages(found)})


def known_texts(path: Path) -> dict[Key, list[str]]:
    """Return the forms that a translation file has for each text; nothing where there is no file yet."""
    return {key: _forms(message) for key, message in _messages(path)} if path.is_file() else {}


def written(collected: list[Key], language: str, known: Mapping[Key, list[str]]) -> str:
    """Return the text of a translation file: all collected sentences with what is known of them."""
    tree = ET.Element("TS", version="2.1", language=language, sourcelanguage=SOURCE_LANGUAGE)
    contexts: dict[str, ET.Element] = {}
    for context, source in collected:
        is_plural = any(number in source for number in NUMBERS)
        if language == SOURCE_LANGUAGE and not is_plural:
            continue
        if context not in contexts:
            contexts[context] = ET.SubElement(tree, "context")
            ET.SubElement(contexts[context], "name").text = context
        forms = known.get((context, source), [])
        _add_message(contexts[context], source, _fitted(forms, PLURAL_FORMS[language] if is_plural else 0))
    ET.indent(tree, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ET.tostring(tree, encoding="unicode") + "\n"


def _fitted(forms: list[str], count: int) -> list[str] | str:
    """Return as many plural forms as the language has, or the one text of a sentence without a number."""
    if not count:
        return forms[0] if forms else ""
    return [*forms, *[forms[-1] if forms else ""] * count][:count]


def _add_message(context: ET.Element, source: str, translated: list[str] | str) -> None:
    message = ET.SubElement(context, "message")
    ET.SubElement(message, "source").text = source
    translation = ET.SubElement(message, "translation")
    if isinstance(translated, str):
        translation.text = translated
    else:
        message.set("numerus", "yes")
        for form in translated:
            ET.SubElement(translation, "numerusform").text = form
    if not all(_forms(message)):
        translation.set("type", "unfinished")


def compile_catalogues(root: Path, out: Path | None = None) -> None:
    """Write the .qm and the .json of each language into `out`, the translations folder where None."""
    folder = out or root / "translations"
    for language in PLURAL_FORMS:
        source = root / "translations" / f"{language}.ts"
        _call("pyside6-lrelease", "-silent", str(source), "-qm", str(folder / f"{language}.qm"))
        text = json.dumps(finished_texts(source), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        (folder / f"{language}.json").write_text(text, encoding="utf-8", newline="\n")


def finished_texts(path: Path) -> Texts:
    """Return the translated texts of a file: context to source to its plural forms."""
    texts: Texts = {}
    for (context, source), message in _messages(path):
        forms = _forms(message)
        if all(forms):
            texts.setdefault(context, {})[source] = forms
    return texts


def check(root: Path) -> list[str]:
    """Return what is wrong: texts not collected, catalogues not compiled, sentences not translated."""
    faults = [*_uncollected(root), *_untranslated(root)]
    with tempfile.TemporaryDirectory() as folder:
        compile_catalogues(root, Path(folder))
        return [*faults, *_uncompiled(root, Path(folder))]


def _uncollected(root: Path) -> Iterator[str]:
    collected = collect(root)
    for language in PLURAL_FORMS:
        path = root / "translations" / f"{language}.ts"
        if path.read_text(encoding="utf-8") != written(collected, language, known_texts(path)):
            yield f"translations/{path.name} lacks texts of the sources: run build.py translations"


def _uncompiled(root: Path, fresh: Path) -> Iterator[str]:
    for path in sorted([*fresh.glob("*.json"), *fresh.glob("*.qm")]):
        kept = root / "translations" / path.name
        if not kept.is_file() or kept.read_bytes() != path.read_bytes():
            yield f"translations/{path.name} is older than its .ts: run build.py translations"


def _untranslated(root: Path) -> Iterator[str]:
    for language in PLURAL_FORMS:
        for (context, source), message in _messages(root / "translations" / f"{language}.ts"):
            if not all(_forms(message)):
                yield f"translations/{language}.ts does not translate in {context}: {source}"


def _messages(path: Path) -> Iterator[tuple[Key, ET.Element]]:
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name") or "", message.findtext("source") or ""), message


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return [""]
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


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
