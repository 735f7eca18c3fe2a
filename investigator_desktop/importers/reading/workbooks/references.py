"""Cell references as spreadsheets write them."""

from __future__ import annotations


def column_number(letters: str) -> int:
    """Return the number of a column, from 0 for A."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def column_letters(number: int) -> str:
    """Return the letters of a column, A for 0."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_reference(row: int, column: int) -> str:
    """Return the reference of a cell: rows from 1, columns from 0."""
    return f"{column_letters(column)}{row}"
