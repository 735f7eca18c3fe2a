"""Drafting the letter that asks a bank for precisely what a case lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from investigator_desktop import __version__
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import EvidenceItem, StatementRecord
from investigator_desktop.domain.completeness import AccountCompleteness, DayState, ProofGrade, Seam
from investigator_desktop.domain.custody import LegalBasis, SourceKind
from investigator_desktop.domain.letter_content import LetterAccount, LetterContent
from investigator_desktop.domain.statement import ReconciliationState
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.completeness import completeness, plain_key
from investigator_desktop.operations.errors import OutputRefused, UnknownAccount
from investigator_desktop.operations.held import held_not_read
from investigator_desktop.operations.outputs import require_output
from investigator_desktop.reports.letter import write_letter as write_pdf
from investigator_desktop.reports.letter_document import write_letter_document

LETTER_SUFFIXES = (".docx", ".pdf")
LETTER_LANGUAGES = ("en", "ru", "kk")


class NothingToAskFor(InvestigatorError):
    """A letter is asked for where the statements leave nothing open."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Letter", "What was received leaves nothing open to be asked for."))


@dataclass(frozen=True, slots=True)
class WrittenLetter:
    """A letter that was written, with its hash; `page_count` is None where a word processor makes the pages."""

    path: Path
    sha256: str
    page_count: int | None
    accounts: tuple[str, ...]


def write_letter(
    case: CaseFile,
    out: Path,
    language: str,
    actor: Actor,
    accounts: Sequence[str] = (),
    clock: Clock = system_clock,
) -> WrittenLetter:
    """Draft the letter about these accounts, about all where none is named, as `.docx` or `.pdf` at `out`.

    The writing is an audit record of its own, with the file's hash. Raise `UnknownAccount`, `NothingToAskFor` or
    `OutputRefused`.
    """
    require_output(out, LETTER_SUFFIXES, case.path)
    content = letter_content(case, language, actor, accounts, clock)
    named = tuple(account.name for account in content.accounts)
    try:
        if out.suffix.lower() == ".docx":
            written = WrittenLetter(out, write_letter_document(content, out), None, named)
        else:
            pdf = write_pdf(content, out, Progress())
            written = WrittenLetter(out, pdf.sha256, pdf.page_count, named)
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    if not case.is_read_only:
        parameters = {"file_name": out.name, "language": language, "sha256": written.sha256}
        with case.unit_of_work(actor, clock, "write_letter", parameters):
            pass
    return written


def letter_content(
    case: CaseFile, language: str, actor: Actor, accounts: Sequence[str] = (), clock: Clock = system_clock
) -> LetterContent:
    """Return what the letter says, as plain values; raise `UnknownAccount` or `NothingToAskFor`."""
    known = completeness(case)
    found = _chosen(known, accounts)
    asked = tuple(account for account in map(_asked, found) if account.asks_for_anything)
    held = () if accounts else tuple(_held_alone(case, known))
    if not (asked or held):
        raise NothingToAskFor
    banks = {account.account.bank for account in asked if account.account.bank}
    return LetterContent(
        language=language,
        details=case.details,
        prepared_by=actor,
        prepared_at=clock(),
        program_version=__version__,
        bank=banks.pop() if len(banks) == 1 else "",
        bases=_bases(found, held),
        accounts=asked,
        held=held,
    )


def _held_alone(case: CaseFile, known: Sequence[AccountCompleteness]) -> Iterator[EvidenceItem]:
    """Yield the items that cannot be read and of which no account is known."""
    told = {item.id for account in known for item in account.held}
    for held in held_not_read(case):
        item = held.evidence
        if item.id not in told and item.terms.source_kind is SourceKind.EVIDENCE:
            yield item


def _chosen(found: Sequence[AccountCompleteness], names: Sequence[str]) -> list[AccountCompleteness]:
    """Return the accounts that are named, without those of which only intelligence tells."""
    known = {plain_key(account.name) for account in found}
    for name in names:
        if plain_key(name) not in known:
            raise UnknownAccount(name)
    wanted = {plain_key(name) for name in names} or known
    return [account for account in found if plain_key(account.name) in wanted and _may_be_named(account)]


def _may_be_named(account: AccountCompleteness) -> bool:
    kinds = {record.evidence.terms.source_kind for record in account.statements}
    return not kinds or SourceKind.EVIDENCE in kinds


def _asked(found: AccountCompleteness) -> LetterAccount:
    records = [one for one in found.statements if one.evidence.terms.source_kind is SourceKind.EVIDENCE]
    by_state = {
        state: tuple(one for one in records if one.reconciliation.state is state)
        for state in ReconciliationState
    }
    ids = {record.id for record in records}
    return LetterAccount(
        found.name,
        found.account,
        found.currency,
        found.in_state(DayState.MISSING),
        by_state[ReconciliationState.FAIL],
        tuple(one for one in by_state[ReconciliationState.INCONCLUSIVE] if _has_unproven_day(one, found)),
        tuple(item for item in found.held if item.terms.source_kind is SourceKind.EVIDENCE),
        tuple(
            seam for seam in found.seams if _is_contradiction(seam) and {seam.first.id, seam.second.id} <= ids
        ),
        tuple(check for check in found.keyed if check.differences),
        found.in_state(DayState.HELD),
    )


def _has_unproven_day(record: StatementRecord, found: AccountCompleteness) -> bool:
    covered = record.covered
    if covered is None:
        return True
    unproven = (part for part in found.ranges if part.grade is ProofGrade.NONE)
    return any(part.from_on <= covered.to_on and covered.from_on <= part.to_on for part in unproven)


def _is_contradiction(seam: Seam) -> bool:
    return seam.is_met is False and not seam.missing_day_count


def _bases(found: Sequence[AccountCompleteness], held: Sequence[EvidenceItem]) -> tuple[LegalBasis, ...]:
    """Return the orders on which what is known of the accounts, and what else is held, was given, each once."""
    items = [record.evidence for account in found for record in account.statements]
    items += [*(item for account in found for item in account.held), *held]
    stated = (item.terms.basis for item in items if item.terms.source_kind is SourceKind.EVIDENCE)
    return tuple(dict.fromkeys(basis for basis in stated if basis.act or basis.number))
