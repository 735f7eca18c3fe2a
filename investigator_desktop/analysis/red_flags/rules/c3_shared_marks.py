"""C3: different names beside one telephone, address or number of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl

from investigator_desktop.analysis.red_flags.rules.counterparties import name_key
from investigator_desktop.analysis.red_flags.rules.name_pairs import apart
from investigator_desktop.analysis.red_flags.rules.transfer_rows import telephones
from investigator_desktop.domain.red_flags import Fact, Subject, SubjectKind
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_KINDS = {"phone": SubjectKind.PHONE, "address": SubjectKind.ADDRESS, "id": SubjectKind.DOCUMENT}
_LEAST_LETTERS = 8  # a shorter address is a town


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each mark that stands beside enough names of which none is a spelling of another, one row for each name."""
    for kind, subject_kind in _KINDS.items():
        marked = marked_names(material.payments, kind)
        several = marked.filter(pl.col("name").n_unique().over("mark") >= material.parameters["least_names"])
        for (mark,), rows in sorted(
            several.group_by("mark", maintain_order=True), key=lambda one: str(one[0][0])
        ):
            yield from _of_mark(material, Subject(subject_kind, str(mark), str(rows["shown"][0])), rows)


def marked_names(payments: pl.DataFrame, kind: str) -> pl.DataFrame:
    """Return `payment_id`, `mark` (as it compares), `shown` (as recorded) and `name` of all senders and receivers."""
    sides = [_of_side(payments, side, kind) for side in ("payer", "beneficiary")]
    both = pl.concat(sides).drop_nulls().sort("payment_id", "name")
    return both.unique(["mark", "name"], keep="first", maintain_order=True)


def _of_side(payments: pl.DataFrame, side: str, kind: str) -> pl.DataFrame:
    shown = payments.get_column(f"{side}_{kind}")
    return payments.select(
        "payment_id",
        _compared(shown, kind).alias("mark"),
        shown.alias("shown"),
        pl.col(f"{side}_name").alias("name"),
    )


def _compared(marks: pl.Series, kind: str) -> pl.Series:
    if kind == "phone":
        return telephones(marks)
    frame = marks.to_frame("mark")
    if kind == "id":
        plain = pl.col("mark").str.to_uppercase().str.replace_all(r"[^\p{L}\p{N}]", "")
        return frame.select(pl.when(plain != "").then(plain)).to_series()
    plain = name_key(pl.col("mark"))
    return frame.select(pl.when(plain.str.len_chars() >= _LEAST_LETTERS).then(plain)).to_series()


def _of_mark(material: RuleMaterial, subject: Subject, rows: pl.DataFrame) -> Iterator[Hit]:
    names = apart(rows["name"].to_list())
    count = material.parameters["least_names"]
    if len(names) >= count:
        chosen = _first_rows(rows, names[:count])
        facts = (
            Fact("count", len(names)),
            Fact("mark", subject.label),
            Fact("names", "; ".join(names[:count])),
        )
        yield Hit(subject, (), chosen, facts)


def _first_rows(rows: pl.DataFrame, names: Sequence[str]) -> tuple[int, ...]:
    """Return one payment for each name, each once; one row may name two."""
    first = rows.filter(pl.col("name").is_in(list(names))).unique("name", keep="first", maintain_order=True)
    return tuple(dict.fromkeys(first["payment_id"].to_list()))


C3 = Rule(
    "C3",
    Scope.CASE,
    Needs(payment_columns=("payer_name",), any_in_rows=(("payer_phone", "payer_address", "payer_id"),)),
    message("Red flags", "{count} different names stand beside {mark}, among them {names}."),
    search,
)
