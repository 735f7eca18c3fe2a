"""The episodes: groups of entries as an indictment names them, with their sums and those of all other entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from investigator_desktop.domain.case import EntryTotal
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.report_content import EpisodeSums
from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.reports.pages import Head, Pages
from investigator_desktop.reports.sections.accounts import TOTAL_HEADS, total_cells
from investigator_desktop.reports.sections.excluded import write_excluded, write_repeated
from investigator_desktop.reports.typesetting.styles import A4_LANDSCAPE, NOTE
from investigator_desktop.reports.typesetting.tables import Kind

COMPLEMENT_HEADS = (
    Head(message("Report", "Currency"), 70, Kind.CODE),
    Head(message("Report", "Which entries"), 236, Kind.WORDS),
    Head(message("Report", "Credits"), 120, Kind.NUMBER),
    Head(message("Report", "Number of credits"), 100, Kind.NUMBER),
    Head(message("Report", "Debits"), 120, Kind.NUMBER),
    Head(message("Report", "Number of debits"), 100, Kind.NUMBER),
)
MOST_ROOM, FACT_ROOM, ROW_ROOM = 400.0, 19.5, 13.5
WITHIN = message("Report", "The episode")
REST = message("Report", "The rest")
ALL = message("Report", "All entries of the report")


@dataclass(frozen=True, slots=True)
class _Sum:
    """What the entries of all accounts in one currency amount to."""

    credits: Money
    debits: Money
    credit_count: int = 0
    debit_count: int = 0

    def __add__(self, other: _Sum) -> _Sum:
        return _Sum(
            self.credits + other.credits,
            self.debits + other.debits,
            self.credit_count + other.credit_count,
            self.debit_count + other.debit_count,
        )


def write_episodes(pages: Pages) -> None:
    """Write each episode with its sums and always those of the rest; nothing without any."""
    if not pages.content.episodes:
        return
    pages.chapter(message("Report", "Episodes"), A4_LANDSCAPE)
    pages.introduce(
        message(
            "Report",
            "An episode groups entries of this report. Beside its sums stand those of all other entries, so that the "
            "part is not taken for the whole. A movement between two accounts of the case is in the debits of one and "
            "in the credits of the other.",
        ),
        NOTE,
    )
    for number, sums in enumerate(pages.content.episodes, 1):
        pages.progress.check()
        _write_episode(pages, number, sums)


def _write_episode(pages: Pages, number: int, sums: EpisodeSums) -> None:
    title = message("Report", "Episode {number}: {title}")
    pages.flow.need(_height(sums))
    pages.subheading(title.format(number=number, title=isolate(sums.episode.text.title)))
    pages.facts([*_facts(pages, sums)])
    _write_complement(pages, sums)
    if sums.within:
        pages.introduce(message("Report", "The entries of the episode by account"), NOTE)
        table = pages.table(TOTAL_HEADS)
        for total in sums.within:
            table.row(total_cells(total, pages))
        table.close()
    write_excluded(pages, sums.within)
    write_repeated(pages, sums.within)
    _write_numbers(pages, sums)


def _height(sums: EpisodeSums) -> float:
    """Return about how much room the head of an episode and its table of sums take together, at most a page."""
    currencies = {total.currency for total in (*sums.within, *sums.rest)}
    lines = 6 + len(sums.episode.text.persons)
    return min(MOST_ROOM, lines * FACT_ROOM + (1 + 3 * len(currencies)) * ROW_ROOM)


def _facts(pages: Pages, sums: EpisodeSums) -> Iterator[tuple[Message, str]]:
    text, wording = sums.episode.text, pages.wording
    if text.article:
        yield message("Report", "Article"), text.article
    if text.persons:
        yield message("Report", "Persons"), "\n".join(text.persons)
    if text.from_on is not None and text.to_on is not None:
        yield message("Report", "Period"), wording.period(text.from_on, text.to_on)
    elif text.from_on is not None or text.to_on is not None:
        yield message("Report", "Period"), f"{wording.day(text.from_on)} \u2026 {wording.day(text.to_on)}"
    whole = pages.content.schedule_count
    share = message("Report", "{count} of {whole} entries; the rest: {rest}").format(
        count=wording.count(sums.entry_count),
        whole=wording.count(whole),
        rest=wording.count(whole - sums.entry_count),
    )
    yield message("Report", "Entries"), wording.text(share)


def _write_numbers(pages: Pages, sums: EpisodeSums) -> None:
    if not sums.numbers:
        return
    runs = (isolate_ltr(str(first) if first == last else f"{first}–{last}") for first, last in sums.numbers)
    sentence = message("Report", "The entries of the episode have these numbers in the schedule: {numbers}.")
    pages.say(sentence.format(numbers=", ".join(runs)), NOTE)


def _write_complement(pages: Pages, sums: EpisodeSums) -> None:
    within, rest = _by_currency(sums.within), _by_currency(sums.rest)
    table = pages.table(COMPLEMENT_HEADS)
    for currency in sorted({*within, *rest}):
        inside, outside = within.get(currency), rest.get(currency)
        known = inside or outside
        assert known is not None
        nothing = _Sum(known.credits - known.credits, known.debits - known.debits)
        inside, outside = inside or nothing, outside or nothing
        table.row((currency, *_cells(pages, WITHIN, inside)), is_strong=True)
        table.row((currency, *_cells(pages, REST, outside)))
        table.row((currency, *_cells(pages, ALL, inside + outside)))
    table.close()


def _by_currency(totals: Sequence[EntryTotal]) -> dict[str, _Sum]:
    sums: dict[str, _Sum] = {}
    for total in totals:
        one = _Sum(total.credits, total.debits, total.credit_count, total.debit_count)
        sums[total.currency] = sums[total.currency] + one if total.currency in sums else one
    return sums


def _cells(pages: Pages, title: Message, one: _Sum) -> tuple[str, ...]:
    wording = pages.wording
    return (
        wording.text(title),
        wording.amount(one.credits),
        wording.count(one.credit_count),
        wording.amount(one.debits),
        wording.count(one.debit_count),
    )
