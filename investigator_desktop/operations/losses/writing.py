"""The schedule of losses as a table for other programs, with where each figure stands; names are masked by default."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.indirect import MoneyRange
from investigator_desktop.domain.losses import LossBasis
from investigator_desktop.foundation.catalogue import SOURCE_LANGUAGE
from investigator_desktop.foundation.paths import replace_file
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.losses.keeping import KeptLoss, losses
from investigator_desktop.operations.losses.masking import masked_names
from investigator_desktop.operations.outputs import require_output
from investigator_desktop.operations.table_files import TABLE_SUFFIXES, table_file

_AMOUNTS = (
    "least", "most", "back_least", "back_most", "remaining_least", "remaining_most",
)  # fmt: skip
LOSS_COLUMNS = (
    "number", "person", "kind", "currency", *_AMOUNTS, "from", "to", "basis", "evidence", "evidence_sha256", "place",
    "entry_keys", "note", "entered_by", "entered_at",
)  # fmt: skip


def write_losses(
    case: CaseFile, out: Path, *, with_names: bool = False, language: str = SOURCE_LANGUAGE
) -> int:
    """Write the schedule to a table and return the number of its rows; `out`'s suffix names the format.

    Without names persons stand under their pseudonyms, notes and reasons are left out, and names of persons are masked
    in the places. Raise `OutputRefused`.
    """
    require_output(out, TABLE_SUFFIXES, case.path)
    frame = losses_frame(case, with_names=with_names)
    try:
        replace_file(out, table_file(frame, out.suffix, "Losses", _AMOUNTS, language))
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    return frame.height


def losses_frame(case: CaseFile, *, with_names: bool = False) -> pl.DataFrame:
    """Return the schedule as text columns, by person and in the order of entry."""
    kept = sorted(losses(case), key=lambda one: (one.loss.pseudonym, one.id))
    items = {item.id: (item.label, item.sha256) for item in case.evidence()}
    names = [(one.loss.person, one.loss.pseudonym) for one in kept if one.loss.person]
    rows = [_row(one, items.get(one.standing.evidence_id or 0, ("", "")), names, with_names) for one in kept]
    return pl.DataFrame(rows, schema=dict.fromkeys(LOSS_COLUMNS, pl.String), orient="row")


def _row(
    kept: KeptLoss, item: tuple[str, str], names: Sequence[tuple[str, str]], with_names: bool
) -> tuple[str | None, ...]:
    loss, standing = kept.loss, kept.standing
    shown = loss.person or loss.pseudonym if with_names else loss.pseudonym
    place = standing.place if with_names else masked_names(standing.place, names)
    said = standing.reason if kept.basis is LossBasis.STATEMENT else ""
    note = "; ".join(part for part in (loss.note, said) if part) if with_names else ""
    return (
        str(kept.id),
        shown,
        loss.kind.value,
        "" if loss.amount is None else loss.amount.currency,
        *_ends(loss.amount),
        *_ends(loss.received_back),
        *_ends(loss.remaining),
        _day(loss.from_on),
        _day(loss.to_on),
        kept.basis.value,
        *item,
        place,
        " ".join(key.hex() for key in standing.entry_keys),
        note,
        kept.entered_by.name,
        kept.entered_at.isoformat(),
    )


def _ends(amount: MoneyRange | None) -> tuple[str | None, str | None]:
    return (None, None) if amount is None else (str(amount.low_money), str(amount.high_money))


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()
