"""Whether what was read agrees with what is stated: one rule for each kind of key that is a figure."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from tests.corpus.found import FoundFigures, FoundStatement
from tests.corpus.stated import StatedValue

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_LISTED = re.compile(r"-?\d+(?:\.\d+)?(?= [A-Z]{3})")
_CENT = Decimal("0.01")

Compare = Callable[[FoundFigures, str], tuple[bool, str]]


@dataclass(frozen=True, slots=True)
class Compared:
    """A stated figure beside what was found."""

    stated: StatedValue
    found: str
    agrees: bool


def compare(
    figures: FoundFigures, stated: StatedValue, *, is_one_of_several: bool = False
) -> Compared | None:
    """Return the comparison, None where the value is no count, sum or balance.

    Of several values that are stated for one file each may be that of one of its statements.
    """
    rule = next((rule for pattern, rule in _RULES if pattern.fullmatch(stated.key)), None)
    if rule is None or not _NUMBER.search(stated.value):
        return None
    agrees, found = rule(figures, stated.value)
    others = _parts(figures, is_one_of_several=is_one_of_several)
    return Compared(stated, found, agrees or any(rule(other, stated.value)[0] for other in others))


def _parts(figures: FoundFigures, *, is_one_of_several: bool) -> tuple[FoundFigures, ...]:
    """Return what else a source may speak of: bookings that are pending too, or one statement of several."""
    with_pending = (figures.with_pending,) if figures.pending else ()
    single = (FoundFigures((one,), 0) for one in figures.statements) if is_one_of_several else ()
    return (*with_pending, *single)


def _first(text: str) -> Decimal:
    found = _NUMBER.search(text)
    assert found is not None
    return Decimal(found.group())


def _count(figures: FoundFigures, value: str) -> tuple[bool, str]:
    return figures.count == _first(value), str(figures.count)


def _bookings(figures: FoundFigures, value: str) -> tuple[bool, str]:
    return figures.booking_count == _first(value), str(figures.booking_count)


def _details(figures: FoundFigures, value: str) -> tuple[bool, str]:
    """Compare the number of details: a booking that is not divided has one of them or none."""
    least = sum(one.detail_count for one in figures.statements)
    most = least + sum(one.undivided_count for one in figures.statements)
    return least <= _first(value) <= most, f"{least} to {most}"


def _statement_count(figures: FoundFigures, value: str) -> tuple[bool, str]:
    return figures.statement_count == _first(value), str(figures.statement_count)


def _account_count(figures: FoundFigures, value: str) -> tuple[bool, str]:
    return len(figures.accounts) == _first(value), str(len(figures.accounts))


def _sum(figures: FoundFigures, value: str) -> tuple[bool, str]:
    return figures.total == _first(value), str(figures.total)


def _minor_sum(figures: FoundFigures, value: str) -> tuple[bool, str]:
    return figures.total == _first(value) * _CENT, str(figures.total / _CENT)


def _sum_in(currency: str) -> Compare:
    def compared(figures: FoundFigures, value: str) -> tuple[bool, str]:
        total = figures.total_in(currency)
        return total == _first(value) * _CENT, str(total / _CENT)

    return compared


def _amounts(figures: FoundFigures, value: str) -> tuple[bool, str]:
    wanted = Counter(Decimal(str(one)) for one in ast.literal_eval(value))
    return Counter(figures.amounts) == wanted, ", ".join(map(str, figures.amounts))


def _magnitudes(figures: FoundFigures, value: str) -> tuple[bool, str]:
    """Compare which amounts there are: a ledger gives them signs of its own, and one of a transfer to both accounts."""
    wanted = {abs(Decimal(one)) for one in _LISTED.findall(value)} - {Decimal()}
    return {abs(one) for one in figures.amounts} == wanted, ", ".join(map(str, figures.amounts))


def _among(values: Iterable[Decimal | None], value: str) -> tuple[bool, str]:
    known = [one for one in values if one is not None]
    sign = -1 if re.match(r"debit\b", value) else 1
    return sign * _first(value) in known, ", ".join(map(str, known))


def _opening(figures: FoundFigures, value: str) -> tuple[bool, str]:
    return _among((one.opening for one in figures.statements), value)


def _closing(figures: FoundFigures, value: str) -> tuple[bool, str]:
    return _among((one.closing for one in figures.statements), value)


def _either_balance(figures: FoundFigures, value: str) -> tuple[bool, str]:
    """Compare with openings and closings: one source lists its final balances of both kinds under one key."""
    balances = [one for statement in figures.statements for one in (statement.opening, statement.closing)]
    return _among(balances, value)


def _minor_opening(figures: FoundFigures, value: str) -> tuple[bool, str]:
    return _among((one.opening for one in figures.statements), str(_first(value) * _CENT))


def _balances_by_account(figures: FoundFigures, value: str) -> tuple[bool, str]:
    wanted = dict(one.split("=") for one in value.split("; "))
    found = {one.account: one.closing for one in figures.statements}
    keys = {account.replace(" ", "").upper(): Decimal(amount) for account, amount in wanted.items()}
    return all(
        found.get(account) == amount for account, amount in keys.items()
    ), f"{ {account: str(amount) for account, amount in found.items()} }"


def _open_in_out_close(figures: FoundFigures, value: str) -> tuple[bool, str]:
    """Compare the four figures of the Kazakh samples; without balances only what came in and went out."""
    statement = figures.statements[0] if figures.statements else FoundStatement("", "", None, None, (), 0)
    came = sum((one for one in statement.amounts if one > 0), Decimal())
    went = -sum((one for one in statement.amounts if one < 0), Decimal())
    found = [came, went]
    if not value.startswith("(no balances)"):
        found = [statement.opening or Decimal(), came, went, statement.closing or Decimal()]
    wanted = [Decimal(one) for one in _NUMBER.findall(value)]
    return found == wanted and len(statement.amounts) == 4, ", ".join(map(str, found))


def _in_out_close(figures: FoundFigures, value: str) -> tuple[bool, str]:
    closing = [one.closing for one in figures.statements]
    return Decimal(_NUMBER.findall(value)[-1]) in closing, ", ".join(map(str, closing))


def _credits_by_currency(figures: FoundFigures, value: str) -> tuple[bool, str]:
    found: dict[str, tuple[Decimal, int]] = {}
    for one in figures.statements:
        came = [amount for amount in one.amounts if amount > 0]
        total, count = found.get(one.currency, (Decimal(), 0))
        found[one.currency] = (total + sum(came, Decimal()), count + len(came))
    wanted = {
        currency: (Decimal(total), int(count))
        for currency, total, count in re.findall(r"([A-Z]{3}) ([\d.]+) \((\d+)\)", value)
    }
    found = {currency: counted for currency, counted in found.items() if counted[1]}
    return found == wanted, "; ".join(f"{name} {total} ({count})" for name, (total, count) in found.items())


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


_COUNT_KEYS = (
    r"n_transactions(\(.*output\)|\(day_first=\w+\)| \[len\((entries|transactions|acc\.transactions|ofx\.account\."
    r"statement\.transactions)\)\])?|n_STMTTRN|summary\['transaction_count'\]|len\(df\)|n_output_ledger_transactions"
)
_RULES: tuple[tuple[re.Pattern[str], Compare], ...] = (
    (_pattern(_COUNT_KEYS), _count),
    (_pattern(r"n_transaction_details"), _details),
    (_pattern(r"n_entries"), _bookings),
    (_pattern(r"n_messages|n_records\(statements\)"), _statement_count),
    (_pattern(r"n_accounts|count\(\$ofx->bankAccounts\)|len\(ofx\.accounts\)"), _account_count),
    (
        _pattern(
            r"sum_signed(_amounts)?|sum_STMTTRN|sum\(day_first=\w+\)|sum_amounts\(.*\)|summary\['total_amount'\]"
        ),
        _sum,
    ),
    (_pattern(r"sum_signed_minor_units"), _minor_sum),
    *(
        (_pattern(rf"sum_signed_minor_units_{one}"), _sum_in(one))
        for one in ("SEK", "EUR", "RON", "CHF", "USD")
    ),
    (_pattern(r"df\['[aA]mount'\]\.tolist\(\)|@instance\.collect\(&:amount\)"), _amounts),
    (_pattern(r"asset/liability posting amounts in output order"), _magnitudes),
    (
        _pattern(r"final_opening_balance|opening balance|str\(data\['final_opening_balance'\].*"),
        _opening,
    ),
    (
        _pattern(r"final_closing_balance|ledger_balance\(.*\)|str\(data\['final_closing_balance'\].*"),
        _closing,
    ),
    (_pattern(r"summary\['opening_balance'\]"), _opening),
    (_pattern(r"summary\['closing_balance'\]"), _closing),
    (_pattern(r"balance_start_F"), _either_balance),
    (_pattern(r"rec1\.balance\.opening"), _minor_opening),
    (_pattern(r"ledger_balances"), _balances_by_account),
    (_pattern(r"n=4; open; in; out; close"), _open_in_out_close),
    (_pattern(r"declared in / out / close \(in file\)"), _in_out_close),
    (_pattern(r"credits on the four laundromat accounts"), _credits_by_currency),
)
