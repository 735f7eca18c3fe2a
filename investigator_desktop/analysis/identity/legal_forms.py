"""Legal forms of organisations in the languages of the region, so that ТОО, ЖШС and LLP are one thing."""

from __future__ import annotations

import re
from enum import StrEnum


class LegalForm(StrEnum):
    """Groups of legal forms that translations use for one another."""

    PARTNERSHIP = "partnership"
    LIMITED = "limited"
    SOLE_TRADER = "sole_trader"
    JOINT_STOCK = "joint_stock"
    FARM = "farm"
    STATE = "state"
    FUND = "fund"
    COOPERATIVE = "cooperative"


_PHRASES = {
    "товарищество с ограниченной ответственностью": LegalForm.PARTNERSHIP,
    "общество с ограниченной ответственностью": LegalForm.LIMITED,
    "жауапкершілігі шектеулі серіктестігі": LegalForm.PARTNERSHIP,
    "жоопкерчилиги чектелген коому": LegalForm.LIMITED,
    "mas'uliyati cheklangan jamiyat": LegalForm.LIMITED,
    "масъулияти чекланган жамият": LegalForm.LIMITED,
    "ҷамъияти дорои масъулияти маҳдуд": LegalForm.LIMITED,
    "limited liability partnership": LegalForm.PARTNERSHIP,
    "limited liability company": LegalForm.LIMITED,
    "hojalyk jemgyyeti": LegalForm.LIMITED,
    "индивидуальный предприниматель": LegalForm.SOLE_TRADER,
    "жеке кәсіпкер": LegalForm.SOLE_TRADER,
    "жеке ишкер": LegalForm.SOLE_TRADER,
    "yakka tartibdagi tadbirkor": LegalForm.SOLE_TRADER,
    "якка тартибдаги тадбиркор": LegalForm.SOLE_TRADER,
    "individual entrepreneur": LegalForm.SOLE_TRADER,
    "sole proprietor": LegalForm.SOLE_TRADER,
    "акционерное общество": LegalForm.JOINT_STOCK,
    "акционерлік қоғам": LegalForm.JOINT_STOCK,
    "акционерлік қоғамы": LegalForm.JOINT_STOCK,
    "joint stock company": LegalForm.JOINT_STOCK,
    "крестьянское хозяйство": LegalForm.FARM,
    "шаруа қожалығы": LegalForm.FARM,
    "фермер хўжалиги": LegalForm.FARM,
    "fermer xo'jaligi": LegalForm.FARM,
    "государственное учреждение": LegalForm.STATE,
    "мемлекеттік мекемесі": LegalForm.STATE,
    "общественный фонд": LegalForm.FUND,
    "қоғамдық қоры": LegalForm.FUND,
    "شرکت با مسئولیت محدود": LegalForm.LIMITED,
    "مسئولیت محدود": LegalForm.LIMITED,
    "سهامی خاص": LegalForm.JOINT_STOCK,
    "سهامی عام": LegalForm.JOINT_STOCK,
}
_WORDS = {
    LegalForm.PARTNERSHIP: "тоо жшс zhshs too llp",
    LegalForm.LIMITED: "ооо осоо жчк мчж mchj mchzh ҷдмм хж hj llc ltd limited gmbh",
    LegalForm.SOLE_TRADER: "ип жк ятт yatt чп",
    LegalForm.JOINT_STOCK: "ао ақ ак оао зао пао аж aj jsc ojsc cjsc pjsc ҷсп ҷск жаак аак жак",
    LegalForm.FARM: "кх шқ фх к/х ф/х f/x кфх",
    LegalForm.STATE: "гу ргу кгу мм кмм рмм ргп кгп гкп гп",
    LegalForm.FUND: "оф кф фонд қоры fund",
    LegalForm.COOPERATIVE: "пк спк кооператив cooperative ксп",
}
_FORM_OF = {word: form for form, words in _WORDS.items() for word in words.split()}
_ORGANISATION_WORDS = frozenset(
    [
        "банк",
        "bank",
        "банкі",
        "банки",
        "бонк",
        "بانک",
        "شرکت",
        "صرافی",
        "exchange",
        "компания",
        "компаниясы",
        "company",
        "co",
        "corp",
        "group",
        "групп",
        "холдинг",
        "holding",
        "trade",
        "trading",
        "logistics",
        "логистик",
        "service",
        "сервис",
        "плюс",
        "plus",
        "магазин",
        "дүкен",
        "shop",
        "market",
        "маркет",
        "кафе",
        "cafe",
        "отель",
        "hotel",
        "аптека",
    ]
)
_PHRASE = re.compile("|".join(sorted(map(re.escape, _PHRASES), key=len, reverse=True)))
_MARKS = ".,\"'«»()"
_ALSO_WORDS = frozenset(
    ["ақ", "ак", "фонд", "fund", "кооператив", "too"]
)  # «ақ» is white; such a form stands last
_DOTTED = re.compile(r"\b(?:\w\.){2,}")


def split_form(folded: str) -> tuple[LegalForm | None, str]:
    """Return the legal form in a folded name, None without one, and the name without it."""
    phrase = _PHRASE.search(folded)
    if phrase is not None:
        return _PHRASES[phrase.group()], folded.replace(phrase.group(), " ")
    words = _DOTTED.sub(lambda found: _undotted(found.group()), folded).split()
    found = [(place, bare) for place in _places(words) if (bare := words[place].strip(_MARKS)) in _FORM_OF]
    if not found:
        return None, folded
    place, bare = min(found, key=lambda one: (one[1] in _ALSO_WORDS, one[1] in _ALSO_WORDS and -one[0]))
    return _FORM_OF[bare], " ".join(words[:place] + words[place + 1 :])


def looks_like_organisation(words: list[str]) -> bool:
    """Tell whether some word of a name without a legal form belongs to organisations, or holds a digit."""
    return any(word in _ORGANISATION_WORDS or any(ch.isdigit() for ch in word) for word in words)


def _undotted(text: str) -> str:
    """Return `л.л.п.` as one word where that is a legal form; initials stay as they are."""
    joined = text.replace(".", "")
    return f"{joined} " if joined in _FORM_OF and len(joined) > len("ип") else text


def _places(words: list[str]) -> tuple[int, ...]:
    """Return the places where a legal form may stand: first, last, then second."""
    if len(words) < 2:
        return ()
    return tuple(dict.fromkeys((0, len(words) - 1, 1)))
