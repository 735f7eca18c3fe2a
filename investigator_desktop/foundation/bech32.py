"""Bech32, the spelling of age keys: a prefix, five bits a letter, a checksum (BIP 173 without its limit of length)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_SIZE = 6


def encode(prefix: str, content: bytes) -> str:
    """Return `content` spelt in lower case under `prefix`."""
    fives = _regrouped(content, 8, 5, padded=True)
    ending = [0] * _CHECKSUM_SIZE
    remainder = _remainder([*_expanded(prefix), *fives, *ending]) ^ 1
    checksum = [remainder >> 5 * (_CHECKSUM_SIZE - 1 - position) & 31 for position in range(_CHECKSUM_SIZE)]
    return prefix + "1" + "".join(_LETTERS[five] for five in (*fives, *checksum))


def decode(text: str) -> tuple[str, bytes]:
    """Return prefix and content; raise `ValueError` for mixed case, a foreign letter, or a wrong checksum."""
    if text not in {text.lower(), text.upper()}:
        raise ValueError("upper and lower case are mixed")
    prefix, _, rest = text.lower().rpartition("1")
    fives = [_LETTERS.index(letter) for letter in rest]
    if not prefix or len(fives) < _CHECKSUM_SIZE or _remainder([*_expanded(prefix), *fives]) != 1:
        raise ValueError("the checksum is wrong")
    return prefix, bytes(_regrouped(fives[:-_CHECKSUM_SIZE], 5, 8, padded=False))


def _expanded(prefix: str) -> list[int]:
    codes = [ord(letter) for letter in prefix]
    return [*(code >> 5 for code in codes), 0, *(code & 31 for code in codes)]


def _remainder(values: Iterable[int]) -> int:
    """Return the remainder of the values, as a polynomial over GF(32), by the code's generator."""
    remainder = 1
    for value in values:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << 5 ^ value
        for position, generator in enumerate(_GENERATORS):
            if top >> position & 1:
                remainder ^= generator
    return remainder


def _regrouped(values: Sequence[int], size: int, new_size: int, *, padded: bool) -> list[int]:
    """Return the bits of `values` in groups of another size; a rest is filled with zeros, or left out."""
    whole = "".join(f"{value:0{size}b}" for value in values)
    rest = len(whole) % new_size
    if rest and padded:
        whole += "0" * (new_size - rest)
    elif rest:
        if "1" in whole[-rest:] or rest >= size:
            raise ValueError("bits are left over")
        whole = whole[:-rest]
    return [int(whole[start : start + new_size], 2) for start in range(0, len(whole), new_size)]
