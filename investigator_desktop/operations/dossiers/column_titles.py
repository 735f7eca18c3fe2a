"""Which columns that no field holds name a device, a telephone, a depositor or the like, by words of their titles."""

from __future__ import annotations

import re
from functools import lru_cache

from investigator_desktop.domain.dossier import FactKind
from investigator_desktop.foundation.text import fold

# the first that fits decides; titles in English, Russian, Kazakh, Uzbek and Persian
_TITLES: tuple[tuple[FactKind, str], ...] = (
    (FactKind.NETWORK_ADDRESS, r"\bip\b|ip[- _]?(?:address|адрес)"),
    (FactKind.DEVICE, r"imei|imsi|device|устройств|құрылғы|qurilma|دستگاه|fingerprint|mac[- _]?address"),
    (FactKind.EMAIL, r"e-?mail|электронн\w* (?:почт|адрес)|эл\.? ?почта|ایمیل"),
    (FactKind.PHONE, r"phone|mobile|msisdn|телефон|моб\w* номер|\bтел\b|telefon|تلفن|موبایل|شماره تماس"),
    (FactKind.MACHINE, r"\batm\b|terminal|банкомат|терминал|bankomat|خودپرداز|عابر ?بانک"),
    (FactKind.DEPOSITOR, r"deposit(?:or|ed by)|paid in by|вносител|внес(?:ено|ший)|салушы|سپرده ?گذار|واریز ?کننده"),
    (FactKind.ATTORNEY, r"power of attorney|attorney|proxy|доверенн|сенімхат|ishonchnoma|وکالت"),
    (FactKind.DOCUMENT, r"passport|identity (?:card|doc)|id card|паспорт|удостоверени|құжат|تذکره"),
    (FactKind.ADDRESS, r"address|\bадрес|мекенжай|manzil|آدرس|نشانی"),
)  # fmt: skip
_OF_PERSONS = frozenset({FactKind.EMAIL, FactKind.PHONE, FactKind.DOCUMENT, FactKind.ADDRESS})
# such a column is about the other party, or about the bank
_OF_OTHERS = re.compile(
    r"получател|отправител|контрагент|плательщик|банк|beneficiary|sender|receiver|recipient|payer|payee|counterparty|"
    r"bank|branch|алушы|жіберуші|گیرنده|فرستنده|بانک"
)
_PATTERNS = tuple((kind, re.compile(fold(pattern))) for kind, pattern in _TITLES)


@lru_cache(maxsize=4096)
def kind_of_title(title: str) -> FactKind | None:
    """Return what a column of this title says of an account; None for the most of them."""
    folded = fold(title)
    kind = next((kind for kind, pattern in _PATTERNS if pattern.search(folded)), None)
    return None if kind in _OF_PERSONS and _OF_OTHERS.search(folded) else kind
