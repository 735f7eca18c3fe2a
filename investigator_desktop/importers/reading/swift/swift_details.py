"""What the `:86:` field says of an entry, in each of the ways in which banks write it.

German banks and those of the east of Europe number the parts (`166?00GUTSCHRIFT?20SVWZ+Rent`, `<20`, `~20`, `>20`),
Dutch ones name them (`/REMI/Rent/NAME/Jan`), Polish ones label them (`OD: JAN; TYT.: CZYNSZ`), Hungarian and older
German ones number lines of an `:NS:` field. Everything else is a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_NUMBERED = re.compile(r"\s*(\d{3}|[A-Z0-9]{0,4})?([?<>~^|@])(\d\d)")
_MARKS = {mark: re.compile(rf"{re.escape(mark)}(?=\d\d)") for mark in "?<>~^|@"}
_SEPA = re.compile(
    r"(EREF|KREF|MREF|BREF|RREF|CREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|SVCL|PURP|IBAN|BIC|ANAM|RTRN)\+"
)
_NAMES_OF_PARTS = (
    "TRTP", "TRCD", "IBAN", "ACCT", "BIC", "NAME", "REMI", "USTD", "STRD", "CDTRREFTP", "CDTRREF", "EREF", "KREF",
    "PREF", "IREF", "NRTX", "MARF", "MREF", "CSID", "CNTP", "BENM", "ORDP", "ULTB", "ULTD", "ULTC", "ADDR", "PURP",
    "RTRN", "ISDT", "SVCL", "OCMT", "CHGS", "EXCH", "CHGS1", "CHGS2", "ID", "CD", "ISSR", "SWOC", "SWOD", "BO", "BN",
    "BI", "OB", "PT", "PY", "RI", "ACC", "CREF", "VACC", "UNSTR", "SUM",
    "KNP", "ASSIGN", "NZP", "IDN", "NUM", "DATE", "SEND", "VO", "IRS", "SECO", "PRT", "PERIOD", "BCLASS",
)  # fmt: skip
_NAMED = re.compile(rf"(?<=/)({'|'.join(_NAMES_OF_PARTS)})/")
_IS_NAMED = re.compile(rf"\s*/({'|'.join(_NAMES_OF_PARTS)})/")
_LABELLED = re.compile(r"(?:^|[;\s])\s*(Z RACH|NA RACH|RACH|OD|DLA|TYT|TNR|ID IPH)\s*\.?\s*:\s*")
_REK = re.compile(r"\bREK: ?([A-Z0-9]{8,34})/NAAM: ?(.+)$")
_NS_LINE = re.compile(r"\d\d")
_PURPOSES = frozenset(str(number) for number in (*range(20, 30), *range(60, 64)))
_WIDTH = 65
_PART_WIDTH = 27

_SEPA_FIELDS = {"IBAN": "counterparty_account", "BIC": "counterparty_bank", "PURP": "purpose_code"}
ACCOUNT, BANK, NAME = "counterparty_account", "counterparty_bank", "counterparty_name"
TEXT, TYPE, PURPOSE = "remittance_info", "entry_type", "purpose_code"


def read_details(lines: list[str]) -> dict[str, str]:
    """Return what a `:86:` text says, by field or by the text's own tag."""
    joined = "".join(lines)
    numbered = _NUMBERED.match(joined)
    if numbered is not None:
        return _numbered(joined, numbered)
    if _IS_NAMED.match(joined):
        return _named(joined)
    text = unwrapped(lines)
    if "TYT." in text or "RACH.:" in text:
        return _labelled(text)
    return {TEXT: text} | _at_the_end(text)


def unwrapped(lines: Iterable[str]) -> str:
    """Return lines as one text: those that were full go on without a space."""
    text = ""
    is_full = True
    for line in lines:
        if line.strip():
            text += line if is_full or not text else f" {line.lstrip()}"
            is_full = len(line) >= _WIDTH
            text = text if is_full else text.rstrip()
    return text.strip()


def _numbered(text: str, begin: re.Match[str]) -> dict[str, str]:
    """Return the parts that stand behind a mark and two digits."""
    mark = begin[2]
    parts: dict[str, str] = {}
    for piece in _MARKS[mark].split(text[begin.start(2) :])[1:]:
        number, value = piece[:2], piece[2:]
        parts[number] = f"{parts[number]} {value}" if number in parts else value
    values = _purpose(_joined_parts([value for number, value in parts.items() if number in _PURPOSES]))
    values[TYPE] = parts.pop("00", "").strip()
    name = _joined_parts([parts.pop(number) for number in ("32", "33") if number in parts]).strip()
    bank, account = parts.pop("30", "").strip(), (parts.pop("31", "") or parts.get("38", "")).strip()
    for field, told in ((NAME, name), (BANK, bank), (ACCOUNT, account)):
        if told:
            values[field] = told
    for number, value in parts.items():
        if number not in _PURPOSES:
            values[f"{mark}{number}"] = value.strip()
    values[":86: code"] = begin[1] or ""
    return values


def _joined_parts(parts: Iterable[str]) -> str:
    """Return parts of one text: a full one goes on in the next, a shorter one ends a line."""
    text = ""
    is_full = True
    for part in parts:
        text += part if is_full or not text else f" {part}"
        is_full = len(part) >= _PART_WIDTH
    return text


def _purpose(text: str) -> dict[str, str]:
    """Return the parts of a purpose that stand behind the keys of SEPA; without them all of it is the text."""
    marks = list(_SEPA.finditer(text))
    if not marks:
        return {TEXT: text.strip()}
    values: dict[str, str] = {}
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=True):
        value = text[mark.end() : end].strip()
        key = mark[1]
        values[key] = f"{values[key]} {value}" if key in values else value
    before = text[: marks[0].start()].strip()
    told = {TEXT: " ".join(part for part in (before, values.pop("SVWZ", "")) if part)}
    for key, value in values.items():
        told[_SEPA_FIELDS.get(key) or f"{key}+"] = value
    return told


def _named(text: str) -> dict[str, str]:
    """Return the parts that stand between names in strokes."""
    marks = list(_NAMED.finditer(text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    values: dict[str, str] = {}
    group = ""
    for mark, end in zip(marks, ends, strict=True):
        key, value = mark[1], text[mark.end() : end].strip("/").strip()
        group = key if key in {"BENM", "ORDP", "ULTB", "ULTD", "ULTC", "CNTP"} else group
        if not value:
            continue
        if key == "CNTP":
            _take(values, _counterparty(value))
        else:
            _take(values, {_field_of(key, group): value})
    return values


def _field_of(key: str, group: str) -> str:
    """Return the field that a named part is; the name of whom a party acts for stays under its own tag."""
    if group in {"ULTB", "ULTD", "ULTC"} and key in {"NAME", "ID", "ADDR"}:
        return f"/{group}/{key}/"
    fields = {
        "NAME": NAME,
        "IBAN": ACCOUNT,
        "ACCT": ACCOUNT,
        "BIC": BANK,
        "REMI": TEXT,
        "USTD": TEXT,
        "UNSTR": TEXT,
        "PY": TEXT,
        "ASSIGN": TEXT,
        "NZP": TEXT,
        "KNP": PURPOSE,
        "IDN": "counterparty_id",
        "TRTP": TYPE,
        "PURP": PURPOSE,
    }
    return fields.get(key, f"/{key}/")


def _counterparty(value: str) -> dict[str, str]:
    """Return account, bank and name of the other party as ING writes them, with strokes between."""
    account, bank, name, *rest = [part.strip() for part in (*value.split("/"), "", "", "")]
    return {ACCOUNT: account, BANK: bank, NAME: name, "/CNTP/": " ".join(part for part in rest if part)}


def _take(values: dict[str, str], found: dict[str, str]) -> None:
    """Keep what was found; a second text of one name follows the first."""
    for key, value in found.items():
        if value:
            values[key] = f"{values[key]} {value}" if key in values else value


def _at_the_end(text: str) -> dict[str, str]:
    """Return account and name that a Dutch bank puts after a text: `REK: NL…/NAAM: …`."""
    found = _REK.search(text)
    return {} if found is None else {ACCOUNT: found[1], NAME: found[2].strip()}


def _labelled(text: str) -> dict[str, str]:
    """Return the parts that stand behind Polish labels; the beginning is the type of the entry."""
    marks = list(_LABELLED.finditer(text))
    if not marks:
        return {TEXT: text}
    fields = {"Z RACH": ACCOUNT, "NA RACH": ACCOUNT, "RACH": ACCOUNT, "OD": NAME, "DLA": NAME, "TYT": TEXT}
    values = {TYPE: text[: marks[0].start()].strip(" ;")}
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=True):
        _take(values, {fields.get(mark[1], f"{mark[1]}:"): text[mark.end() : end].strip(" ;")})
    return values


def read_numbered_lines(lines: Iterable[str]) -> dict[str, str]:
    """Return what the numbered lines of an `:NS:` field under an entry say."""
    parts: dict[str, str] = {}
    last = ""
    for line in lines:
        number = line[:2] if _NS_LINE.match(line) else last
        value = line[2:] if number == line[:2] else line
        parts[number] = parts.get(number, "") + value
        last = number
    purpose = " ".join(value.strip() for number, value in parts.items() if "01" <= number <= "14")
    names = [parts.pop(number, "").strip() for number in ("15", "16")]
    values = {
        TEXT: purpose.strip(),
        NAME: _joined_parts(names).strip(),
        BANK: parts.pop("33", "").strip(),
        ACCOUNT: parts.pop("34", "").strip(),
    }
    kept = {f"NS{number}": value.strip() for number, value in parts.items() if not "01" <= number <= "14"}
    return values | kept
