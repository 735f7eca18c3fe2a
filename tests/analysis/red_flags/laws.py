"""Laws that every rule keeps, as functions that its tests call with a case in which it fires."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import polars as pl

from investigator_desktop.analysis.red_flags.running import CaseRules
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.red_flags import Finding, Outcome, RuleAnswer
from investigator_desktop.domain.rule_material import AccountFacts, Parameters, Rule, RuleMaterial
from investigator_desktop.domain.sealed_lists import LIST_COLUMNS, CaseList, CellKind
from tests.analysis.red_flags.builders import entries, entry

_STRANGER = 9_999


def answer(rule: Rule, material: RuleMaterial, parameters: Parameters) -> RuleAnswer:
    return CaseRules(material).answer(rule, parameters)


def hits(rule: Rule, material: RuleMaterial, parameters: Parameters) -> set[tuple[str, str]]:
    """Return the subject and the rows of each finding."""
    return {_named(finding) for finding in answer(rule, material, parameters).findings}


def _named(finding: Finding) -> tuple[str, str]:
    return (finding.subject.key, finding.witness.digest)


def check_facts_fill_the_sentence(rule: Rule, material: RuleMaterial, parameters: Parameters) -> None:
    """Each place of the sentence has a fact, and so has each fact a place."""
    for finding in answer(rule, material, parameters).findings:
        for fact in finding.facts:
            assert f"{{{fact.name}}}" in rule.found.source, fact.name
        filled = rule.found.source.format_map({fact.name: "" for fact in finding.facts})
        assert "{" not in filled


def _first_currency(material: RuleMaterial) -> str:
    told = material.entries["currency"].to_list()
    return str(told[0]) if told else "KZT"


def check_unrelated_account(rule: Rule, material: RuleMaterial, parameters: Parameters) -> None:
    """An account that has nothing to do with a hit does not remove it."""
    before = hits(rule, material, parameters)
    assert before
    strange = [
        entry(f"2024-03-{day:02}", amount * 101, account_id=_STRANGER, account="ZZ9", id=_STRANGER + day)
        for day, amount in enumerate((7, -3, 11, -5), 1)
    ]
    added = entries(strange).with_columns(pl.lit(_first_currency(material)).alias("currency"))
    more = replace(
        material,
        entries=pl.concat([material.entries, added]).sort("booked_at", "id"),
        accounts=(*material.accounts, AccountFacts(_STRANGER, "ZZ9", str(added["currency"][0]))),
    )
    assert before <= hits(rule, more, parameters)


def check_shuffled(rule: Rule, material: RuleMaterial, parameters: Parameters) -> None:
    """The order of rows in the source changes nothing: ids given anew in another order find the same rows."""
    before = hits(rule, material, parameters)
    assert before
    shuffled = material.entries.sample(fraction=1.0, shuffle=True, seed=5)
    mixed = shuffled.with_columns((pl.int_range(pl.len(), dtype=pl.Int64) + 50_000).alias("id"))
    numbers = dict(zip(shuffled["id"], mixed["id"], strict=True))
    payments = material.payments.sample(fraction=1.0, shuffle=True, seed=5)
    again = replace(
        material,
        entries=mixed.sort("booked_at", "entry_key"),
        payments=payments,
        movements=_renumbered(material.movements, numbers),
    )
    assert {key for key, _ in before} == {key for key, _ in hits(rule, again, parameters)}


def _renumbered(movements: pl.DataFrame, numbers: dict[int, int]) -> pl.DataFrame:
    if movements.is_empty():
        return movements
    return movements.with_columns(
        pl.col(name).list.eval(pl.element().replace_strict(numbers, return_dtype=pl.Int64))
        for name in ("debit_ids", "credit_ids")
    )


def check_scaled(rule: Rule, material: RuleMaterial, parameters: Parameters, factor: int = 7) -> None:
    """Another currency worth a seventh, with amounts and thresholds seven times as large, changes nothing."""
    before = hits(rule, material, parameters)
    assert before
    swapped = {"KZT": "UZS", "USD": "EUR"}
    money = ["amount", "amount_2", "running_balance", "pay_amount", "fee"]
    scaled = replace(
        material,
        entries=_scaled(material.entries, money, factor, swapped),
        payments=_scaled(material.payments, money, factor, swapped),
        movements=_scaled(material.movements, ["amount", "received_amount"], factor, swapped),
        accounts=tuple(
            replace(one, currency=swapped.get(one.currency, one.currency)) for one in material.accounts
        ),
        lists=tuple(_scaled_list(one, factor, swapped) for one in material.lists),
        thresholds=tuple(
            replace(one, amount=_scaled_money(one.amount, factor, swapped)) for one in material.thresholds
        ),
    )
    assert {witness for _, witness in before} == {witness for _, witness in hits(rule, scaled, parameters)}


def _scaled_list(one: CaseList, factor: int, swapped: dict[str, str]) -> CaseList:
    kinds = [column.kind for column in LIST_COLUMNS[one.kind]]
    rows = tuple(
        tuple(_scaled_cell(kind, text, factor, swapped) for kind, text in zip(kinds, row, strict=True))
        for row in one.rows
    )
    return replace(one, rows=rows)


def _scaled_cell(kind: CellKind, text: str, factor: int, swapped: dict[str, str]) -> str:
    if kind is CellKind.AMOUNT and text:
        return str(Decimal(text) * factor)
    return swapped.get(text, text) if kind is CellKind.CURRENCY else text


def _scaled_money(money: Money, factor: int, swapped: dict[str, str]) -> Money:
    return Money(money.units * factor, money.scale, swapped.get(money.currency, money.currency))


def _scaled(frame: pl.DataFrame, names: list[str], factor: int, swapped: dict[str, str]) -> pl.DataFrame:
    amounts = [pl.col(name) * factor for name in names if name in frame.columns]
    currencies = [
        pl.col(name).replace(swapped)
        for name in ("currency", "currency_2", "pay_currency", "received_currency", "account_currency")
        if name in frame.columns
    ]
    return frame.with_columns(*amounts, *currencies)


def check_minimal(rule: Rule, material: RuleMaterial, parameters: Parameters) -> None:
    """The rows of a hit alone make it true, and without any one of them it is not found of its subject.

    Rules that compare with the rest of the account cannot be cut down so; they call `check_removed` instead.
    """
    findings = answer(rule, material, parameters).findings
    assert findings
    for finding in findings:
        keys, payments = list(finding.witness.entry_keys), list(finding.witness.payment_keys)
        alone = _only(material, keys, payments)
        assert _named(finding) in hits(rule, alone, parameters)
        for row in (*keys, *payments):
            without = _only(material, [k for k in keys if k != row], [k for k in payments if k != row])
            found = {subject for subject, _ in hits(rule, without, parameters)}
            assert finding.subject.key not in found, row.hex()


def check_removed(rule: Rule, material: RuleMaterial, parameters: Parameters) -> None:
    """A case without the rows of a hit does not have that hit."""
    for finding in answer(rule, material, parameters).findings:
        keys, payments = finding.witness.entry_keys, finding.witness.payment_keys
        less = _only(
            material,
            [key for key in material.entries["entry_key"] if key not in keys],
            [key for key in material.payments["payment_key"] if key not in payments],
        )
        assert _named(finding) not in hits(rule, less, parameters)


def _only(material: RuleMaterial, keys: list[bytes], payments: list[bytes]) -> RuleMaterial:
    return replace(
        material,
        entries=material.entries.filter(_is_in("entry_key", keys)),
        payments=material.payments.filter(_is_in("payment_key", payments)),
        movements=_moved_by(material, keys, payments),
    )


def _moved_by(material: RuleMaterial, keys: list[bytes], payments: list[bytes]) -> pl.DataFrame:
    """Return the movements of which every entry and payment is among the rows."""
    if material.movements.is_empty():
        return material.movements
    ids = material.entries.filter(_is_in("entry_key", keys))["id"].to_list()
    rows = material.payments.filter(_is_in("payment_key", payments))["payment_id"].to_list()
    sides = [(pl.col(name), ids) for name in ("debit_ids", "credit_ids")] + [(pl.col("payment_rows"), rows)]
    return material.movements.filter(
        column.list.eval(pl.element().is_in(known)).list.all().fill_null(value=True)
        for column, known in sides
    )


def _is_in(name: str, keys: list[bytes]) -> pl.Expr:
    return pl.col(name).is_in(pl.Series(keys, dtype=pl.Binary).implode())


def check_truth_table(rule: Rule, material: RuleMaterial, parameters: Parameters) -> None:
    """Without any one thing that the rule needs it is not computable; with all it is."""
    assert answer(rule, material, parameters).outcome is Outcome.FOUND
    for poorer in _each_without_one(rule, material):
        found = answer(rule, poorer, parameters)
        assert found.outcome is Outcome.NOT_COMPUTABLE
        assert found.gaps
        assert all(gap.missing for gap in found.gaps)


def _each_without_one(rule: Rule, material: RuleMaterial) -> list[RuleMaterial]:
    needs = rule.needs
    poorer = [replace(material, entries=_emptied(material.entries, [name])) for name in needs.columns]
    poorer += [
        replace(material, entries=_emptied(material.entries, list(names))) for names in needs.any_columns
    ]
    poorer += [
        replace(material, payments=_emptied(material.payments, [name])) for name in needs.payment_columns
    ]
    poorer += [
        replace(
            material,
            entries=_emptied(material.entries, [name for name in names if name in material.entries.columns]),
            payments=_emptied(
                material.payments, [name for name in names if name in material.payments.columns]
            ),
        )
        for names in needs.any_in_rows
    ]
    poorer += [
        replace(material, lists=tuple(one for one in material.lists if one.kind is not kind))
        for kind in needs.lists
    ]
    poorer += [
        replace(material, thresholds=tuple(one for one in material.thresholds if one.name != name))
        for name in needs.thresholds
    ]
    if needs.has_movements:
        poorer.append(replace(material, movements=material.movements.clear()))
    if needs.has_time_of_day:
        by_day = material.entries.with_columns(
            pl.lit("day").cast(material.entries.schema["precision"]).alias("precision")
        )
        poorer.append(replace(material, entries=by_day))
    return poorer


def _emptied(frame: pl.DataFrame, names: list[str]) -> pl.DataFrame:
    return frame.with_columns(pl.lit(None, frame.schema[name]).alias(name) for name in names)


def check_laws(
    rule: Rule, material: RuleMaterial, parameters: Parameters, *, is_minimal: bool = True
) -> None:
    """All laws at once, over a case in which the rule fires."""
    check_facts_fill_the_sentence(rule, material, parameters)
    check_unrelated_account(rule, material, parameters)
    check_shuffled(rule, material, parameters)
    check_scaled(rule, material, parameters)
    check_removed(rule, material, parameters)
    check_truth_table(rule, material, parameters)
    if is_minimal:
        check_minimal(rule, material, parameters)
