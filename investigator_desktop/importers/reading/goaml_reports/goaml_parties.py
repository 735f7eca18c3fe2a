"""The two sides of a goAML transaction: an account, a person or an entity, with what is said of each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from investigator_desktop.importers.reading.xml_walk.element_texts import day_and_time, decimal_of, flat_texts
from investigator_desktop.importers.reading.xml_walk.xml_elements import Element

Texts = dict[str, str]
PAYER, BENEFICIARY = "payer", "beneficiary"
PARTS = {PAYER: "from", BENEFICIARY: "to"}
_YES = frozenset({"true", "1"})
_PERSON_NAME = ("first_name", "middle_name", "last_name")
_IDS = (
    ("ssn", "ssn"), ("id_number", "id_number"), ("passport_number", "passport"), ("tax_number", "tax_number"),
    ("tax_reg_number", "tax_number"), ("incorporation_number", "incorporation_number"),
)  # fmt: skip
_BANKS = ("institution_name", "swift", "institution_code")
_ADDRESS = ("address", "town", "city", "state", "zip", "country_code")
_TELLING = ("/tph_number", "/address")
_PHONE = ("tph_country_prefix", "tph_number", "tph_extension")
_PLAIN = {
    "birth_date": ("birthdate",),
    "nationality": ("nationality1",),
    "occupation": ("occupation", "business"),
    "id_country": (
        "id_country",
        "identification/issue_country",
        "passport_country",
        "incorporation_country_code",
    ),
}


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of one side in its own currency."""

    amount: str
    currency: str


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a transaction: its values by the names of fields, its other texts, its own money."""

    party: str
    values: Texts
    own: Texts
    account: str
    account_number: int  # which of the account elements of its name it is, from 1; 0 for none
    is_client: bool
    money: Money | None


def side_of(transaction: Element, party: str) -> Side | None:
    """Return a side of a transaction, None where it is not told."""
    part = PARTS[party]
    found = transaction.first(f"t_{part}_my_client") or transaction.first(f"t_{part}")
    if found is None:
        return None
    texts = flat_texts(_with_one_signatory(found))
    is_client = found.name.endswith("_my_client")
    account = _account(texts, part)
    values = {
        "account": account,
        "bank": _take(texts, *(f"{part}_account/{name}" for name in _BANKS)),
        "country": _take(texts, f"{part}_country"),
        **_who(texts, part),
    }
    named = {f"{party}_{name}": text for name, text in values.items() if text}
    own = {f"{found.name}/{path}": text for path, text in texts.items()}
    holder = found.first(f"{part}_account")
    number = 0 if holder is None else holder.ordinal
    return Side(party, named, own, account, number, is_client, _money(texts, part))


def _with_one_signatory(side: Element) -> Element:
    """Return a side whose account has one signatory, the primary one or the first; others bear another name."""
    return replace(side, children=[_renamed(child) for child in side.children])


def _renamed(account: Element) -> Element:
    signatories = account.all("signatory")
    if len(signatories) < 2:
        return account
    primary = next((one for one in signatories if one.value("is_primary") in _YES), signatories[0])
    children = [
        replace(one, name="other_signatory") if one.name == "signatory" and one is not primary else one
        for one in account.children
    ]
    return replace(account, children=children)


def _take(texts: Texts, *paths: str) -> str:
    """Return and remove the text of the first path that has one."""
    for path in paths:
        if path in texts:
            return texts.pop(path)
    return ""


def _account(texts: Texts, part: str) -> str:
    """Return the account of a side: its IBAN, else its number."""
    return _take(texts, f"{part}_account/iban", f"{part}_account/account")


def _money(texts: Texts, part: str) -> Money | None:
    """Return the amount of a side in a foreign currency."""
    block = f"{part}_foreign_currency"
    amount, code = texts.get(f"{block}/foreign_amount", ""), texts.get(f"{block}/foreign_currency_code", "")
    plain = decimal_of(amount)
    if plain is None or plain.startswith("-") or not plain.strip("0.") or not code:
        return None
    return Money(plain, code.upper())


def _who(texts: Texts, part: str) -> Texts:
    """Return who a side is: the person or entity, the entity that owns the account, or its first signatory."""
    account = f"{part}_account"
    owners = (f"{part}_person", f"{part}_entity", f"{account}/t_entity", f"{account}/signatory/t_person")
    known = [at for at in owners if any(path.startswith(f"{at}/") for path in texts)]
    owner = known[0] if known else account
    found = {"name": _name(texts, owner)}
    if owner.startswith(account):
        found["name"] = _take(texts, f"{account}/account_name") or found["name"]
    if owner == account:
        return found
    return found | _identified(texts, owner) | _described(texts, owner)


def _name(texts: Texts, at: str) -> str:
    name = _take(texts, f"{at}/name", f"{at}/commercial_name")
    if name:
        return name
    return " ".join(filter(None, (_take(texts, f"{at}/{part}") for part in _PERSON_NAME)))


def _identified(texts: Texts, at: str) -> Texts:
    """Return the first number that identifies a party, and what number it is."""
    for path, kind in _IDS:
        if number := _take(texts, f"{at}/{path}"):
            return {"id": number, "id_type": kind}
    number, _, others = _take(texts, f"{at}/identification/number").partition("\n")
    kind, _, other_kinds = _take(texts, f"{at}/identification/type").partition("\n")
    for name, rest in (("number", others), ("type", other_kinds)):
        if rest:
            texts[f"{at}/identification/{name}"] = rest
    return {"id": number, "id_type": kind}


def _described(texts: Texts, at: str) -> Texts:
    found = {name: _take(texts, *(f"{at}/{path}" for path in paths)) for name, paths in _PLAIN.items()}
    born = found["birth_date"]
    found["birth_date"] = (day_and_time(born) or born)[:10]
    return found | {
        "phone": _joined(texts, (f"{at}/phones/phone", f"{at}/phone"), _PHONE, " "),
        "address": _joined(texts, (f"{at}/addresses/address", f"{at}/address"), _ADDRESS, ", "),
    }


def _joined(texts: Texts, places: tuple[str, ...], names: tuple[str, ...], mark: str) -> str:
    """Return the parts of an address or a phone number as one text, of several ones line by line.

    Where several ones do not all have the same parts, only the telling part is joined; the others are kept apart.
    """
    place = next((one for one in places if any(f"{one}/{name}" in texts for name in names)), None)
    if place is None:
        return ""
    filled = [f"{place}/{name}" for name in names if f"{place}/{name}" in texts]
    if len({texts[path].count("\n") for path in filled}) > 1:
        filled = [path for path in filled if path.endswith(_TELLING)] or filled[:1]
    parts = [texts.pop(path).split("\n") for path in filled]
    return "\n".join(mark.join(line) for line in zip(*parts, strict=True))
