"""Items taken out of others, runs that held their file, what a person keyed and answered, and repeated entries."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Callable

import pytest

from tests.verifier.bundle_builder import (
    ACTOR,
    Made,
    Row,
    add_import,
    add_statement,
    add_unread,
    day,
    money,
    sealed,
    set_keys,
    set_results,
    set_trail,
)
from tests.verifier.checker import difference_in, verifier
from tests.verifier.sample import E2_TEXT, add_solar, whole_case

Change = Callable[[Made], object]
DECIDED = {**ACTOR, "decided_at": "2026-01-03T10:00:00+00:00"}


def archive(**files: bytes) -> bytes:
    """A ZIP file."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return stream.getvalue()


def imported(made: Made, content: bytes, layouts: Row | None, name: str) -> tuple[int, int]:
    """One more item with a run of its own; the ids of both."""
    item = add_import(made, 5, content, layouts, name)
    run = made.tables["import_run"][-1]
    made.tables["run_validity"][-1].update(fact_id=run["id"])
    return item, int(str(run["id"]))


def layouts_of(made: Made, run: int) -> Row:
    """How a run read its file."""
    found: Row = json.loads(str(made.row("import_run", run)["layouts"]))
    return found


def derived_case(container: bytes | None = None, derivation: str = "member") -> Made:
    """The case with an archive that is held, and one more text that was taken out of it."""
    made = whole_case()
    text = "تاریخ;مبلغ\n۱۴۰۲/۱۰/۱۱;-1,000.00\n۱۴۰۲/۱۲/۲۹;250\n".encode() + b"\n"
    packed = archive(text=text) if container is None else container
    outer, held = imported(made, packed, None, "all.zip")
    made.row("import_run", held).update(status="held", layout_id="", sentence="Held")
    inner, run = imported(made, text, layouts_of(made, 5), "text.csv")
    made.row("evidence_item", inner).update(container_id=outer, derivation=derivation)
    add_solar(made, run, 5)
    account = {"key": f"E{inner}·", "currency": "AFN"}
    own = made.add("account", **account)
    statement = made.tables["statement"][-1]
    statement["account_id"] = own["id"]
    for entry in made.rows("entry", statement_id=statement["id"]):
        entry["account_id"] = own["id"]
    made.fact(
        "given_answer", 1, 5, layout_key="ab", account_key="KZ222222", kind="date_order", column_title="Дата",
        choices='{"choices": ["day_first"], "offered": []}', **DECIDED,
    )  # fmt: skip
    made.fact(
        "keyed_statement", 1, 5, evidence_id=outer, account_key="KZ222222", currency="KZT", from_on=day("2024-02-01"),
        to_on=day("2024-02-29"), place="page 1", opening=money("5.00"), closing=None, credits=None, debits=None,
        entry_count=3, **DECIDED,
    )  # fmt: skip
    made.fact(
        "analyst_record", 1, 5, kind="loss", subject="A", content="{}", reason="told", evidence_id=outer,
        place="page 1", entry_keys="[]", sources=f"[{outer}]", **DECIDED,
    )  # fmt: skip
    result = b'{"flows":[]}'
    made.fact(
        "analysis_run", 1, 5, kind="flows", title="Flows", parameters="{}", program_version="1", input_sequence=4,
        result_digest=hashlib.sha256(result).hexdigest(), result=base64.b64encode(zlib.compress(result)).decode(),
        **DECIDED,
    )  # fmt: skip
    return made


def test_a_member_of_an_archive_is_found_in_it_and_a_held_file_gives_nothing() -> None:
    assert difference_in(sealed(derived_case())) is None


def test_what_cannot_be_compared_is_said() -> None:
    report = verifier.Report()
    verifier.verify(io.BytesIO(sealed(derived_case(derivation="decrypted"))), report)
    assert any("password" in reason for reason in report.not_compared)
    assert any("held" in reason for reason in report.not_compared)


LIES: list[tuple[str, Change, str]] = [
    ("the container is the item itself", lambda made: made.row("evidence_item", 7).update(container_id=7), "before it"),
    ("the container is not there", lambda made: made.row("evidence_item", 7).update(container_id=99), "before it"),
    ("a container without a word how", lambda made: made.row("evidence_item", 7).update(derivation=None), "alone"),
    ("a derivation that is none", lambda made: made.row("evidence_item", 7).update(derivation="cut"), "unknown"),
    (
        "an item is said to be a member of a file that is no archive of it",
        lambda made: made.row("evidence_item", 7).update(container_id=1),
        "holds no such file",
    ),
    (
        "a held run has rows",
        lambda made: made.row("import_run", 2).update(status="held"),
        "held its file unread",
    ),
    (
        "a keyed statement is of no item",
        lambda made: made.row("keyed_statement", 1).update(evidence_id=99),
        "not there",
    ),
    (
        "a keyed statement lost what it says",
        lambda made: made.row("keyed_statement", 1).update(place=None),
        "is redacted",
    ),
    (
        "an answer lost what it says",
        lambda made: made.row("given_answer", 1).update(choices=None, account_key=None, column_title=None),
        "is redacted",
    ),
    ("a record has no known item", lambda made: made.row("analyst_record", 1).update(sources="[99]"), "stands on"),
    ("a record hides its item", lambda made: made.row("analyst_record", 1).update(sources="[]"), "among its sources"),
    ("sources are no list", lambda made: made.row("analyst_record", 1).update(sources="{}"), "no JSON list"),
    ("sources are no text", lambda made: made.row("analyst_record", 1).update(sources="["), "no JSON text"),
    ("a record lost what it says", lambda made: made.row("analyst_record", 1).update(content=None), "is redacted"),
    ("a result is another", lambda made: made.row("analysis_run", 1).update(result_digest="00" * 32), "not the one"),
    ("a result is no stream", lambda made: made.row("analysis_run", 1).update(result="eA=="), "be unpacked"),
    ("a result is left out", lambda made: made.row("analysis_run", 1).update(result=None), "is redacted"),
    ("a run read the future", lambda made: made.row("analysis_run", 1).update(input_sequence=5), "before it could"),
    ("an answer is no object of lists", lambda made: made.row("given_answer", 1).update(choices="[]"), "choices"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "words"), [lie[1:] for lie in LIES], ids=[lie[0] for lie in LIES])
def test_a_lie_about_a_derived_item_is_found(change: Change, words: str) -> None:
    made = derived_case()
    change(made)
    difference = difference_in(sealed(made))
    assert difference is not None
    assert words in difference


def test_a_member_that_is_not_in_its_archive_is_found() -> None:
    difference = difference_in(sealed(derived_case(archive(other=b"x" * 70, same=b"y" * 66))))
    assert difference is not None
    assert "holds no such file" in difference


def _hidden(made: Made, label: str) -> None:
    number = int(label[1:])
    made.withheld.append({"label": label, "reason": "quarantined"})
    made.fact("evidence_standing", number, 5, standing="quarantined", reason=None, **DECIDED)
    del made.evidence[number]


def test_an_archive_with_a_withheld_member_may_not_be_in_the_bundle() -> None:
    made = derived_case()
    _hidden(made, "E7")
    difference = difference_in(sealed(made))
    assert difference is not None
    assert "E6 is quarantined" in difference


REPEATS: list[tuple[str, list[tuple[int, int, str]], str]] = [
    ("an entry repeats itself", [(5, 5, "details")], "itself"),
    ("another movement", [(5, 6, "details")], "another movement"),
    ("no known reason", [(5, 6, "guess")], "no known reason"),
    ("one that does not count", [(5, 99, "details")], "does not count"),
    ("one that is repeated itself", [(5, 6, "details"), (6, 5, "details")], "repeats another one itself"),
]


@pytest.mark.parametrize(("repeats", "words"), [lie[1:] for lie in REPEATS], ids=[lie[0] for lie in REPEATS])
def test_an_entry_repeats_only_the_same_movement(repeats: list[tuple[int, int, str]], words: str) -> None:
    made = whole_case()
    made.repeats = repeats
    difference = difference_in(sealed(_without_unknown(made)))
    assert difference is not None
    assert words in difference


def _without_unknown(made: Made) -> Made:
    """The case with sums that leave the lines of repeats out where they name no entry."""
    known = {row["id"] for row in made.tables["entry"]}
    if any(not {one[0], one[1]} <= known for one in made.repeats):
        lines = [dict(zip(("entry_id", "repeats_id", "basis"), one, strict=True)) for one in made.repeats]
        made.repeats = []
        set_keys(made)
        set_results(made)
        set_trail(made)
        made.is_recomputed = False
        made.results += [{"result": "repeat", **line} for line in lines]
    return made


def twice_read() -> Made:
    """The case with the second file again, a line longer: its entries are movements that count already."""
    made = whole_case()
    _, run = imported(made, (E2_TEXT + "\r\n").encode("cp1251"), layouts_of(made, 2), "KZ222222_again.csv")
    own = [
        {name: value for name, value in row.items() if name not in ("id", "account_id", "statement_id")}
        for row in made.rows("entry", statement_id=2)
    ]
    add_statement(made, run, "KZ222222", own, 5, state="inconclusive")
    unread = [
        (row["sheet"], row["row"], row["reason"], row["text"]) for row in made.rows("unread_row", run_id=2)
    ]
    add_unread(made, run, 5, unread)  # type: ignore[arg-type]
    first = [int(str(row["id"])) for row in made.rows("entry", statement_id=2)]
    again = [int(str(row["id"])) for row in made.tables["entry"][-3:]]
    made.repeats = [(one, other, "details") for one, other in zip(again, first, strict=True)]
    return made


def test_repeated_entries_are_in_sums_of_their_own() -> None:
    made = twice_read()
    assert difference_in(sealed(made)) is None
    totals = [row for row in made.results if row["result"] == "account_total"]
    assert sum(int(str(row["repeated_count"])) for row in totals) == 3


def test_an_entry_that_a_person_says_is_a_movement_of_its_own_counts() -> None:
    made = twice_read()
    key = made.tables["entry"][-1]["entry_key"]
    made.fact(
        "entry_decision", 2, 5, entry_key=key, kind="no_repeat", field="", value="", reason="own", **DECIDED
    )
    assert difference_in(sealed(made)) is None
    totals = [row for row in made.results if row["result"] == "account_total"]
    assert sum(int(str(row["repeated_count"])) for row in totals) == 2


@pytest.mark.parametrize("basis", ["reference", "balance"])
def test_a_basis_that_two_entries_do_not_share_is_found(basis: str) -> None:
    made = twice_read()
    made.repeats = [(made.repeats[0][0], made.repeats[0][1], basis)]
    assert "do not share" in str(difference_in(sealed(made)))


def test_two_equal_rows_of_one_sheet_do_not_repeat_one_entry() -> None:
    made = twice_read()
    made.repeats = [made.repeats[0], (made.repeats[1][0], made.repeats[0][1], "details")]
    for row in (made.row("entry", made.repeats[1][0]),):
        row.update(
            made.row("entry", made.repeats[0][0])
            | {name: row[name] for name in ("id", "row", "source_order")}
        )
    assert "as another entry of its own sheet does" in str(difference_in(sealed(made)))
