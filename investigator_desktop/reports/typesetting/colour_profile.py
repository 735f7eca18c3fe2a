"""The sRGB colour profile that PDF/A asks for, computed from the standard's own numbers: the same bytes everywhere."""

from __future__ import annotations

import struct

# ICC.1:2001-04 (version 2.4); primaries adapted to D50 as IEC 61966-2-1 is commonly published.
WHITE_D50 = (0.9642, 1.0, 0.8249)
RED = (0.4360, 0.2225, 0.0139)
GREEN = (0.3851, 0.7169, 0.0971)
BLUE = (0.1431, 0.0606, 0.7139)
CURVE_POINTS = 1024
HEADER_SIZE = 128
COPYRIGHT = "No copyright, use freely"
NAME = "sRGB IEC61966-2.1"
CREATED = (2024, 1, 1, 0, 0, 0)


def srgb_profile() -> bytes:
    """Return an ICC profile of the sRGB colour space."""
    curve = _curve()
    tags = [
        (b"desc", _description(NAME)),
        (b"cprt", b"text\0\0\0\0" + COPYRIGHT.encode("ascii") + b"\0"),
        (b"wtpt", _xyz(WHITE_D50)),
        (b"rXYZ", _xyz(RED)),
        (b"gXYZ", _xyz(GREEN)),
        (b"bXYZ", _xyz(BLUE)),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
    ]
    table, body = _packed(tags)
    size = HEADER_SIZE + len(table) + len(body)
    return _header(size) + table + body


def _packed(tags: list[tuple[bytes, bytes]]) -> tuple[bytes, bytes]:
    start = HEADER_SIZE + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    table, body = struct.pack(">I", len(tags)), b""
    for name, content in tags:
        if content not in places:
            places[content] = start + len(body)
            body += content + bytes(-len(content) % 4)
        table += struct.pack(">4sII", name, places[content], len(content))
    return table, body


def _header(size: int) -> bytes:
    head = struct.pack(
        ">I4sI4s4s4s6H4s", size, b"\0\0\0\0", 0x02400000, b"mntr", b"RGB ", b"XYZ ", *CREATED, b"acsp"
    )
    rest = bytes(28) + _fixed(WHITE_D50)
    return (head + rest).ljust(HEADER_SIZE, b"\0")


def _fixed(values: tuple[float, float, float]) -> bytes:
    return struct.pack(">3i", *(round(value * 65536) for value in values))


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(values)


def _description(name: str) -> bytes:
    text = name.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + bytes(4 + 4 + 2 + 1 + 67)


def _curve() -> bytes:
    values = [round(_linear(point / (CURVE_POINTS - 1)) * 65535) for point in range(CURVE_POINTS)]
    return b"curv\0\0\0\0" + struct.pack(f">I{CURVE_POINTS}H", CURVE_POINTS, *values)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
