"""Two recorded parties beside each other: numbers, names, and the score that they add up to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from investigator_desktop.analysis.identity.name_matching import NameComparison, compared
from investigator_desktop.analysis.identity.names import ParsedName, parsed
from investigator_desktop.domain.identifiers import IdentifierKind, Verdict, identify
from investigator_desktop.domain.parties import (
    HIGHEST_SCORE,
    LOWEST_SCORE,
    EvidenceCode,
    IdentityEvidence,
    RecordedParty,
    number_of,
    phone_of,
)

_NO_PERSONS = frozenset(
    {
        IdentifierKind.IBAN,
        IdentifierKind.BIC,
        IdentifierKind.CARD,
        IdentifierKind.MASKED_CARD,
        IdentifierKind.RU_ACCOUNT,
    }
)
_POINTS = {
    EvidenceCode.SAME_IDENTIFIER: 97,
    EvidenceCode.SAME_UNCHECKED_IDENTIFIER: 90,
    EvidenceCode.SAME_ACCOUNT: 86,
    EvidenceCode.SAME_PHONE: 82,
    EvidenceCode.SAME_BIRTH_DATE: 4,
    EvidenceCode.NAMES_DIFFER: -40,
    EvidenceCode.NAME_MISSING: -2,
    EvidenceCode.IDENTIFIERS_DIFFER: -60,
    EvidenceCode.UNCHECKED_IDENTIFIERS_DIFFER: -40,
    EvidenceCode.DOCUMENTS_DIFFER: -6,
    EvidenceCode.BIRTH_DATES_DIFFER: -60,
    EvidenceCode.MANY_NAMES: -20,
}
_NAME_BESIDE_NUMBER = 2
_ONE_MORE_NUMBER = 1
_MOST_NAMES = 8


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of a recorded party in normal form; `checked` are those whose check digit is right, by kind."""

    identifiers: frozenset[str]
    checked: Mapping[IdentifierKind, frozenset[str]] = field(default_factory=dict)
    unchecked: Mapping[IdentifierKind, frozenset[str]] = field(default_factory=dict)
    accounts: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    birth_dates: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A recorded party made ready for comparing."""

    party: RecordedParty
    name: ParsedName
    numbers: Numbers


@dataclass(frozen=True, slots=True)
class Judgement:
    """Grounds and doubts of a pair; `is_apart` where something forbids that they are one."""

    evidence: tuple[IdentityEvidence, ...] = ()
    is_apart: bool = False

    @property
    def score(self) -> int:
        """Return the sum of the points, between 0 and 99."""
        return max(0, min(HIGHEST_SCORE, sum(one.points for one in self.evidence)))

    @property
    def rests_on_name(self) -> bool:
        """Tell whether no number speaks for it."""
        return not any(one.code in NUMBER_GROUNDS for one in self.evidence)


NUMBER_GROUNDS = frozenset(
    {
        EvidenceCode.SAME_IDENTIFIER,
        EvidenceCode.SAME_UNCHECKED_IDENTIFIER,
        EvidenceCode.SAME_ACCOUNT,
        EvidenceCode.SAME_PHONE,
    }
)
_APART = Judgement(is_apart=True)


def candidate(party: RecordedParty) -> Candidate:
    """Make a recorded party ready for comparing."""
    found = [_kinds(number_of(one)) for one in party.identifiers]
    numbers = Numbers(
        frozenset(filter(None, map(number_of, party.identifiers))),
        _by_kind(found, is_checked=True),
        _by_kind(found, is_checked=False),
        frozenset(filter(None, map(number_of, party.accounts))),
        frozenset(filter(None, map(phone_of, party.phones))),
        frozenset(party.birth_dates),
    )
    return Candidate(party, parsed(party.name), numbers)


@lru_cache(maxsize=65_536)
def _kinds(number: str) -> tuple[tuple[IdentifierKind, bool, str], ...]:
    """Return what a number can be, only by what its check digit confirms where there is any such."""
    found = [
        one for one in identify(number) if one.kind not in _NO_PERSONS and one.verdict is not Verdict.INVALID
    ]
    valid = [one for one in found if one.verdict is Verdict.VALID]
    return tuple((one.kind, bool(valid), one.normal) for one in (valid or found))


def _by_kind(
    found: list[tuple[tuple[IdentifierKind, bool, str], ...]], *, is_checked: bool
) -> dict[IdentifierKind, frozenset[str]]:
    by_kind: dict[IdentifierKind, set[str]] = {}
    for kinds in found:
        for kind, is_valid, normal in kinds:
            if is_valid is is_checked:
                by_kind.setdefault(kind, set()).add(normal)
    return {kind: frozenset(normals) for kind, normals in by_kind.items()}


def judged(first: Candidate, second: Candidate, names_beside: Mapping[str, int] | None = None) -> Judgement:
    """Return what speaks for and against two recorded parties being one.

    `names_beside` gives for a number how many different names stand beside it in the case.
    """
    grounds = list(_number_grounds(first.numbers, second.numbers))
    doubts = list(_number_doubts(first.numbers, second.numbers))
    if not grounds:
        return _by_name(first, second, doubts)
    doubts += _many_names(grounds, names_beside or {})
    return Judgement((*_weighed(grounds), *_names_beside_numbers(first, second), *doubts))


def _by_name(first: Candidate, second: Candidate, doubts: list[IdentityEvidence]) -> Judgement:
    if any(one.code is EvidenceCode.IDENTIFIERS_DIFFER for one in doubts):
        return _APART
    names = compared(first.name, second.name)
    if names.is_apart:
        return _APART
    same_day = first.numbers.birth_dates & second.numbers.birth_dates
    born = [_evidence(EvidenceCode.SAME_BIRTH_DATE, day) for day in sorted(same_day)[:1]]
    return Judgement((*names.evidence, *born, *doubts))


def _number_grounds(one: Numbers, other: Numbers) -> Iterator[IdentityEvidence]:
    for number in sorted(one.identifiers & other.identifiers):
        is_checked = any(number in normals for normals in one.checked.values())
        same, unchecked = EvidenceCode.SAME_IDENTIFIER, EvidenceCode.SAME_UNCHECKED_IDENTIFIER
        yield _evidence(same if is_checked else unchecked, number)
    yield from (
        _evidence(EvidenceCode.SAME_ACCOUNT, number) for number in sorted(one.accounts & other.accounts)
    )
    yield from (_evidence(EvidenceCode.SAME_PHONE, number) for number in sorted(one.phones & other.phones))


def _weighed(grounds: list[IdentityEvidence]) -> list[IdentityEvidence]:
    """Return the strongest ground in full, the others as little more."""
    first, *others = sorted(grounds, key=lambda one: -one.points)
    return [first, *(replace(one, points=_ONE_MORE_NUMBER) for one in others)]


def _number_doubts(one: Numbers, other: Numbers) -> Iterator[IdentityEvidence]:
    if one.identifiers and other.identifiers and not one.identifiers & other.identifiers:
        code = _identifier_doubt(one, other)
        yield _evidence(code, min(one.identifiers), min(other.identifiers))
    if one.birth_dates and other.birth_dates and not one.birth_dates & other.birth_dates:
        yield _evidence(EvidenceCode.BIRTH_DATES_DIFFER, min(one.birth_dates), min(other.birth_dates))


def _identifier_doubt(one: Numbers, other: Numbers) -> EvidenceCode:
    if one.checked.keys() & other.checked.keys():
        return EvidenceCode.IDENTIFIERS_DIFFER
    if one.unchecked.keys() & other.unchecked.keys():
        return EvidenceCode.UNCHECKED_IDENTIFIERS_DIFFER
    return EvidenceCode.DOCUMENTS_DIFFER


def _many_names(
    grounds: list[IdentityEvidence], names_beside: Mapping[str, int]
) -> Iterator[IdentityEvidence]:
    """Yield a doubt where every number that speaks for the pair stands beside many names."""
    counts = [names_beside.get(one.first, 0) for one in grounds]
    if min(counts) > _MOST_NAMES:
        yield _evidence(EvidenceCode.MANY_NAMES, grounds[0].first, str(min(counts)))


def _names_beside_numbers(first: Candidate, second: Candidate) -> list[IdentityEvidence]:
    """Return what the names add to a number that both have; their small doubts are shown and cost nothing."""
    if not first.party.name or not second.party.name:
        return [_evidence(EvidenceCode.NAME_MISSING)]
    names: NameComparison = compared(first.name, second.name)
    if names.score < LOWEST_SCORE:
        return [_evidence(EvidenceCode.NAMES_DIFFER, first.party.name, second.party.name)]
    ground, *doubts = names.evidence
    return [replace(ground, points=_NAME_BESIDE_NUMBER), *(replace(doubt, points=0) for doubt in doubts)]


def _evidence(code: EvidenceCode, first: str = "", second: str = "") -> IdentityEvidence:
    return IdentityEvidence(code, _POINTS[code], first, second)
