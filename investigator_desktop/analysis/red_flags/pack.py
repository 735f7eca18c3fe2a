"""Reading a rule pack: a TOML file, refused with one sentence that names the file and the place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import TypeAlias

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.rule_material import Parameter, ParameterKind, Parameters, Threshold
from investigator_desktop.domain.rule_pack import Citation, PackRule, PackStatus, PackThreshold, RulePack
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.paths import RESOURCES

FORMAT_VERSION = 1
SHIPPED = RESOURCES / "red_flags" / "rules.toml"
_AMOUNT = re.compile(r"\d+(?:\.(\d+))?")
_PLACE = re.compile(r"{(\w+)}")

Table: TypeAlias = dict[str, object]


class PackRefused(InvestigatorError):
    """A file is no rule pack that can be used."""

    def __init__(self, file_name: str, place: str, reason: Message) -> None:
        """Name the file, the place and the reason."""
        sentence = message("Red flags", "The rule pack {file} is refused at {place}: {reason}")
        super().__init__(sentence.format(file=isolate(file_name), place=isolate(place), reason=reason))


@lru_cache
def shipped_pack() -> RulePack:
    """Return the pack that ships with the program."""
    return read_pack(SHIPPED.read_bytes(), SHIPPED.name)


def read_pack(content: bytes, file_name: str) -> RulePack:
    """Return the pack in the bytes of a TOML file; raise `PackRefused`."""
    try:
        table = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        reason = message("Red flags", "it cannot be read ({why}).").format(why=isolate(str(error)))
        raise PackRefused(file_name, "TOML", reason) from error
    return _Reader(file_name).pack(table, sha256_hex(content))


class _Reader:
    """The tables of one file, with the place of each for whoever mends it."""

    def __init__(self, file_name: str) -> None:
        self._file_name = file_name

    def pack(self, table: Table, sha256: str) -> RulePack:
        """Return the whole pack."""
        if table.get("format_version") != FORMAT_VERSION:
            reason = message("Red flags", "this program reads packs of format version {version}.")
            raise self._refused("format_version", reason.format(version=FORMAT_VERSION))
        status = self._choice(PackStatus, table, "status", "status")
        documents = dict(self._documents(table))
        rules = tuple(self._rules(table, documents))
        thresholds = tuple(self._thresholds(table))
        pack = RulePack(
            self._text(table, "id", "id"),
            self._text(table, "title", "title"),
            status,
            rules,
            thresholds,
            sha256,
        )
        self._require_distinct(pack)
        self._require_verified(pack)
        return pack

    def _refused(self, place: str, reason: Message) -> PackRefused:
        return PackRefused(self._file_name, place, reason)

    def _text(self, table: Table, name: str, place: str, *, is_required: bool = True) -> str:
        value = table.get(name, "")
        if not isinstance(value, str) or (is_required and not value.strip()):
            raise self._refused(place, message("Red flags", "a text is expected here."))
        return value

    def _choice(self, kinds: type[PackStatus], table: Table, name: str, place: str) -> PackStatus:
        text = self._text(table, name, place)
        known = [member.value for member in kinds]
        if text not in known:
            reason = message("Red flags", "the word must be one of: {words}.")
            raise self._refused(place, reason.format(words=isolate(", ".join(known))))
        return kinds(text)

    def _tables(self, table: Table, name: str, place: str) -> Iterator[tuple[str, Table]]:
        value = table.get(name, [])
        rows = value if isinstance(value, list) else [None]
        for number, row in enumerate(rows, 1):
            own = f"{place} {number}"
            if not isinstance(row, dict):
                raise self._refused(own, message("Red flags", "a table is expected here."))
            yield own, row

    def _documents(self, table: Table) -> Iterator[tuple[str, str]]:
        for place, row in self._tables(table, "document", "document"):
            yield self._text(row, "id", f"{place}, id"), self._text(row, "title", f"{place}, title")

    def _rules(self, table: Table, documents: dict[str, str]) -> Iterator[PackRule]:
        for number, row in self._tables(table, "rule", "rule"):
            rule_id = self._text(row, "id", f"{number}, id")
            place = f"rule {rule_id}"
            rule = PackRule(
                id=rule_id,
                title=self._text(row, "title", f"{place}, title"),
                sentence=self._text(row, "sentence", f"{place}, sentence"),
                innocent=self._texts(row, "innocent", f"{place}, innocent"),
                citations=tuple(self._citations(row, place, documents)),
                needs=self._text(row, "needs", f"{place}, needs", is_required=False),
                left_out=self._text(row, "left_out", f"{place}, left_out", is_required=False),
                parameters=Parameters(tuple(self._parameters(row, place))),
            )
            self._require_filled(rule, place)
            yield rule

    def _texts(self, table: Table, name: str, place: str) -> tuple[str, ...]:
        value = table.get(name, [])
        if not isinstance(value, list) or not value or not all(isinstance(one, str) and one for one in value):
            raise self._refused(place, message("Red flags", "a list of texts is expected here."))
        return tuple(value)

    def _citations(self, row: Table, place: str, documents: dict[str, str]) -> Iterator[Citation]:
        for own, cited in self._tables(row, "citations", f"{place}, citation"):
            document = self._text(cited, "document", own)
            if document not in documents:
                reason = message("Red flags", "no document of the pack has the id {id}.")
                raise self._refused(own, reason.format(id=isolate(document)))
            page = self._text(cited, "page", own, is_required=False)
            quote = self._text(cited, "quote", own, is_required=False)
            is_verified = cited.get("verified", False) is True
            if is_verified and not (page and quote):
                raise self._refused(
                    own, message("Red flags", "a verified citation states its page and its quote.")
                )
            yield Citation(document, documents[document], page, quote, is_verified)

    def _parameters(self, row: Table, place: str) -> Iterator[Parameter]:
        kinds = {kind.value: kind for kind in ParameterKind}
        for own, one in self._tables(row, "parameters", f"{place}, parameter"):
            value, kind = one.get("value"), self._text(one, "kind", own)
            if not isinstance(value, int) or isinstance(value, bool) or value < 0 or kind not in kinds:
                raise self._refused(
                    own, message("Red flags", "a known kind and a whole number are expected.")
                )
            yield Parameter(self._text(one, "name", own), kinds[kind], value)

    def _require_filled(self, rule: PackRule, place: str) -> None:
        """Refuse a sentence with a place that no parameter fills."""
        names = {item.name for item in rule.parameters.items}
        for name in _PLACE.findall(rule.sentence):
            if name not in names:
                reason = message("Red flags", "no parameter fills the place {name}.")
                raise self._refused(f"{place}, sentence", reason.format(name=isolate(name)))

    def _thresholds(self, table: Table) -> Iterator[PackThreshold]:
        for place, row in self._tables(table, "threshold", "threshold"):
            name, currency = self._text(row, "name", place), self._text(row, "currency", place)
            source = self._text(row, "source", place, is_required="amount" in row)
            found = None
            if "amount" in row:
                amount = self._money(self._text(row, "amount", place), currency, place)
                is_verified = row.get("verified", False) is True
                found = Threshold(name, amount, self._day(row, place), source, is_verified)
            yield PackThreshold(name, self._text(row, "jurisdiction", place), currency, source, found)

    def _money(self, text: str, currency: str, place: str) -> Money:
        match = _AMOUNT.fullmatch(text)
        if match is None:
            raise self._refused(place, message("Red flags", "an amount such as 10000 or 0.50 is expected."))
        return Money(int(text.replace(".", "")), len(match.group(1) or ""), currency)

    def _day(self, row: Table, place: str) -> date | None:
        value = row.get("from_on")
        if value is not None and not isinstance(value, date):
            raise self._refused(place, message("Red flags", "a day such as 2024-01-31 is expected."))
        return value

    def _require_distinct(self, pack: RulePack) -> None:
        ids = [rule.id for rule in pack.rules]
        for number, rule_id in enumerate(ids):
            if rule_id in ids[:number]:
                raise self._refused(f"rule {rule_id}", message("Red flags", "the id stands twice."))

    def _require_verified(self, pack: RulePack) -> None:
        """Refuse a pack that says it is verified while a citation is not."""
        if pack.status is not PackStatus.VERIFIED:
            return
        for rule in pack.rules:
            for cited in rule.citations:
                if not cited.is_verified:
                    reason = message(
                        "Red flags",
                        "the pack says that it is verified, but the citation of {document} is not.",
                    )
                    raise self._refused(f"rule {rule.id}", reason.format(document=isolate(cited.document_id)))
