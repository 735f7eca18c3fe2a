"""Small pictures of literal movements."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

import polars as pl
from hypothesis import strategies as st

from investigator_desktop.analysis.flow_picture.building import build_picture
from investigator_desktop.analysis.flow_picture.levels import with_levels
from investigator_desktop.analysis.flows.ends import with_ends
from investigator_desktop.domain.flow_picture import EdgeKey, FlowPicture, FlowPictureQuery
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.domain.money import rescaled
from investigator_desktop.domain.movements_frame import MovementGrade
from tests.analysis.flows.builders import movement, movements

Row = dict[str, object]
Sums = Counter[tuple[str, str]]
BEGIN = datetime(2024, 3, 1)
NAMES = ("Alpha", "Beta", "Gamma", "Delta", "Omega")


def paid(number: int, payer: str, beneficiary: str, amount: int, **more: object) -> Row:
    """Return a movement between two accounts, `Name/number`, on the day of its number."""
    ends: Row = {}
    for side, text in (("payer", payer), ("beneficiary", beneficiary)):
        name, _, account = text.partition("/")
        ends |= {side: f"account:{account}" if account else name, f"{side}_name": name}
        ends |= {f"{side}_account": account} if account else {f"{side}_name": None}
    row = movement(number, "", "", amount, BEGIN + timedelta(days=number))
    return {**row, **ends, **more}


def levels(*rows: Row, by: FlowBy = FlowBy.PARTY) -> pl.DataFrame:
    """Return movements at the two levels of a question."""
    frame = movements(*rows)
    if by in (FlowBy.PARTY, FlowBy.ACCOUNT):
        return with_levels(_by_name(frame), with_ends(frame, FlowBy.ACCOUNT))
    return with_levels(with_ends(frame, by), with_ends(frame, by))


def _by_name(frame: pl.DataFrame) -> pl.DataFrame:
    """Return movements between parties, whose names stand for them."""
    ended = with_ends(frame, FlowBy.ACCOUNT)
    return ended.with_columns(
        *(
            pl.when(pl.col(f"{side}_account").is_not_null())
            .then(pl.lit("party:") + pl.col(f"{side}_name"))
            .otherwise(f"{end}_node")
            .alias(f"{end}_node")
            for side, end in (("payer", "from"), ("beneficiary", "to"))
        )
    )


def picture(*rows: Row, query: FlowPictureQuery | None = None, **more: object) -> FlowPicture:
    """Return the picture of movements."""
    asked = query or replace(FlowPictureQuery(most_nodes=1_000), **more)  # type: ignore[arg-type]
    return build_picture(levels(*rows, by=asked.by), asked)


def edge_sums(found: FlowPicture, scale: int = 2) -> Sums:
    """Return the sums over all edges by currency and grade."""
    sums: Sums = Counter()
    for edge in found.edges:
        for one in edge.sums:
            sums[one.currency, one.grade.value] += rescaled(one.amount.units, one.amount.scale, scale)
    return sums


def row_sums(rows: list[Row]) -> Sums:
    """Return the sums of the movements themselves."""
    sums: Sums = Counter()
    for row in rows:
        units = rescaled(int(str(row["amount"])), int(str(row["amount_scale"])), 2)
        sums[str(row["currency"]), str(row["grade"])] += units
    return sums


def key(payer: str, beneficiary: str, part: str = "") -> EdgeKey:
    """Return the key of an edge between two parties."""
    return EdgeKey(f"party:{payer}", f"party:{beneficiary}", part)


ends = st.one_of(
    st.sampled_from(["cash", "unknown"]),
    st.builds("{}/{}".format, st.sampled_from(NAMES), st.integers(1, 9)),
)
made_rows = st.lists(
    st.builds(
        lambda payer, beneficiary, amount, grade, currency, scale, day: paid(
            0, payer, beneficiary, amount, grade=grade, currency=currency, amount_scale=scale,
            at=BEGIN + timedelta(days=day),
        ),
        ends,
        ends,
        st.integers(1, 10**15),
        st.sampled_from([grade.value for grade in MovementGrade]),
        st.sampled_from(["KZT", "USD"]),
        st.sampled_from([0, 2]),
        st.integers(0, 90),
    ),
    max_size=30,
).map(
    lambda rows: [
        {**row, "movement_no": number, "debit_ids": [2 * number], "credit_ids": [2 * number + 1]}
        for number, row in enumerate(rows)
    ]
)  # fmt: skip
