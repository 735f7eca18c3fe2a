"""Files of accounts that are whole in part: days missing, not proven, held, in two statements, contradictory."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

OWN = "KZ86125KZT5004100100"
OTHER = "KZ15125USD1000200300"
Row = tuple[str, str, str, str]


def statement(
    folder: Path,
    name: str,
    period: tuple[str, str] | None,
    balances: tuple[str, str] | None,
    rows: Sequence[Row],
    *,
    account: str = OWN,
    currency: str = "KZT",
    holder: str = "ТОО «Степной привоз»",
) -> Path:
    """Write a bank's text with rows of (day, credit, debit, reference); period and balances only where given."""
    lines = [f"Счет;{account}", f"Валюта;{currency}", f"Клиент;{holder}"]
    if period is not None:
        lines.append(f"Период;с {period[0]} по {period[1]}")
    if balances is not None:
        lines.append(f"Входящий остаток;{balances[0]}")
    lines.append("Дата;Приход;Расход;Номер документа;Наименование корреспондента;Назначение")
    lines += [
        f"{day};{money_in};{out};{ref};ИП Ахметов Д. К.;Оплата по счету {ref}"
        for day, money_in, out, ref in rows
    ]
    if balances is not None:
        lines.append(f"Исходящий остаток;{balances[1]}")
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def january(folder: Path) -> Path:
    """Write a statement that reconciles."""
    rows = [("13.01.2024", "50,00", "", "11"), ("20.01.2024", "", "10,00", "12")]
    return statement(folder, "january.csv", ("01.01.2024", "31.01.2024"), ("100,00", "140,00"), rows)


def overlapping(folder: Path) -> Path:
    """Write a second statement of some of its days, with one of its rows again."""
    rows = [("20.01.2024", "", "10,00", "12"), ("02.02.2024", "1 234 567,00", "", "13")]
    return statement(folder, "february.csv", ("15.01.2024", "15.02.2024"), ("150,00", "1 234 707,00"), rows)


def contradictory(folder: Path) -> Path:
    """Write a later statement of which the balances do not agree with the rows."""
    rows = [("05.04.2024", "", "20,00", "14"), ("06.04.2024", "", "30,00", "15")]
    return statement(
        folder, "april.csv", ("01.04.2024", "30.04.2024"), ("1 234 900,00", "1 234 860,00"), rows
    )


def without_balances(folder: Path) -> Path:
    """Write a statement of another account that states neither period nor balances."""
    rows = [
        ("10.01.2023", "50,00", "", "1"),
        ("20.01.2023", "", "20,00", "2"),
        ("11.03.2024", "1,00", "", "3"),
    ]
    return statement(
        folder, "dollars.csv", None, None, rows, account=OTHER, currency="USD", holder="Сулейменова Айгерим"
    )


def letter(folder: Path) -> Path:
    """Write a document that is held and not read."""
    path = folder / "covering letter.pdf"
    path.write_bytes(b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
    return path


def everything(folder: Path) -> list[Path]:
    """Write all of them."""
    return [make(folder) for make in (january, overlapping, contradictory, without_balances, letter)]
