"""What outcomes, parameters, lists, thresholds and columns of rules are called, and what is said of a missing one."""

from __future__ import annotations

from investigator_desktop.domain.red_flags import (
    DispositionState,
    Missing,
    MissingKind,
    Outcome,
    RuleAnswer,
)
from investigator_desktop.domain.rule_pack import Citation
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message

MOST_NAMED = 6

OUTCOME_TITLES: dict[Outcome, Message] = {
    Outcome.FOUND: message("Red flags", "Found"),
    Outcome.NOT_FOUND: message("Red flags", "Not found"),
    Outcome.NOT_COMPUTABLE: message("Red flags", "Not computable from this source"),
}

DISPOSITION_TITLES: dict[DispositionState, Message] = {
    DispositionState.OPEN: message("Red flags", "Open"),
    DispositionState.EXPLAINED: message("Red flags", "Explained"),
    DispositionState.SUBSTANTIATED: message("Red flags", "Substantiated"),
    DispositionState.DISMISSED: message("Red flags", "Dismissed"),
}

GROUP_TITLES: dict[str, Message] = {
    "J": message("Red flags", "Records, looked at first"),
    "A": message("Red flags", "Structure and amount"),
    "B": message("Red flags", "Speed and passing through"),
    "C": message("Red flags", "Many to one, one to many, control"),
    "D": message("Red flags", "Time"),
    "E": message("Red flags", "Places"),
    "F": message("Red flags", "Spending"),
    "G": message("Red flags", "Instruments and channels"),
    "H": message("Red flags", "Informal value transfer"),
    "I": message("Red flags", "Declared facts and behaviour"),
}

MANY_TESTS = message(
    "Red flags",
    "Many rules were tried over many accounts: some are found by chance alone. A finding is a lead and no proof.",
)
NOT_OPENED = message("Red flags", "{document}: the source has not yet been opened.")

PARAMETER_TITLES: dict[str, Message] = {
    "least_count": message("Red flags", "Least number"),
    "from_percent": message("Red flags", "From percent"),
    "to_percent": message("Red flags", "To percent"),
    "percent": message("Red flags", "Percent"),
    "band_percent": message("Red flags", "Width of the band in percent"),
    "floor_percent": message("Red flags", "Near the lowest balance, in percent"),
    "factor_percent": message("Red flags", "Factor in percent"),
    "days": message("Red flags", "Days"),
    "least_days": message("Red flags", "Least number of days"),
    "quiet_days": message("Red flags", "Quiet days"),
    "idle_days": message("Red flags", "Idle days"),
    "months": message("Red flags", "Months"),
    "hours": message("Red flags", "Hours"),
    "from_hour": message("Red flags", "From the hour"),
    "to_hour": message("Red flags", "To the hour"),
    "least_places": message("Red flags", "Least number of places"),
    "least_senders": message("Red flags", "Least number of senders"),
    "least_receivers": message("Red flags", "Least number of receivers"),
    "least_names": message("Red flags", "Least number of names"),
    "least_accounts": message("Red flags", "Least number of accounts"),
    "least_numbers": message("Red flags", "Least number of phone numbers"),
    "least_parties": message("Red flags", "Least number of parties"),
    "least_peers": message("Red flags", "Least number of peers"),
    "least_times": message("Red flags", "Least number of times"),
    "least_hops": message("Red flags", "Least number of movements"),
    "most_hops": message("Red flags", "Most movements"),
    "most_suppliers": message("Red flags", "Most suppliers"),
    "share_percent": message("Red flags", "Least share of all credits in percent"),
    "sum_percent": message("Red flags", "Sum in percent of the threshold"),
    "largest_multiple": message("Red flags", "Largest multiple"),
    "within_days": message("Red flags", "Within days"),
    "significance_per_mille": message("Red flags", "Level of significance per mille"),
    "critical_per_mille": message("Red flags", "Critical value of chi-squared, times a thousand"),
    "mad_per_hundred_thousand": message("Red flags", "Mean absolute deviation, times a hundred thousand"),
    "deviation": message("Red flags", "Robust deviations"),
}

LIST_TITLES: dict[ListKind, Message] = {
    ListKind.THRESHOLDS: message("Red flags", "Thresholds"),
    ListKind.PRICES: message("Red flags", "Price list"),
    ListKind.EVENTS: message("Red flags", "Events of the case"),
    ListKind.ROUTE: message("Red flags", "Route"),
    ListKind.BORDER_TOWNS: message("Red flags", "Border towns"),
    ListKind.HOMES: message("Red flags", "Where holders live and work"),
    ListKind.ADVERTISERS: message("Red flags", "Advertising sites"),
    ListKind.AGGREGATORS: message("Red flags", "Payment aggregators"),
    ListKind.EXCHANGES: message("Red flags", "Exchanges of crypto-assets"),
    ListKind.ASSET_SELLERS: message("Red flags", "Sellers of property"),
    ListKind.AGENCIES: message("Red flags", "Agencies, visa centres and clinics"),
    ListKind.CODE_WORDS: message("Red flags", "Code words"),
    ListKind.OPENING_HOURS: message("Red flags", "Opening hours"),
    ListKind.EMPLOYERS: message("Red flags", "Employers and their workers"),
    ListKind.HOUSEHOLDS: message("Red flags", "Households"),
    ListKind.OCCUPATIONS: message("Red flags", "Occupations"),
    ListKind.DECLARED_INCOME: message("Red flags", "Declared income"),
    ListKind.DEBTS: message("Red flags", "Debts"),
}

THRESHOLD_TITLES: dict[str, Message] = {
    "round_step": message("Red flags", "Step of round amounts"),
    "cash_report": message("Red flags", "Reporting threshold of cash"),
    "transfer_report": message("Red flags", "Reporting threshold of transfers"),
    "gambling_report": message("Red flags", "Reporting threshold of winnings"),
    "pawnshop_report": message("Red flags", "Reporting threshold of pawnshops"),
}

COLUMN_TITLES: dict[str, Message] = {
    "is_cash": message("Red flags", "cash or not"),
    "location": message("Red flags", "place of the operation"),
    "mcc": message("Red flags", "merchant code"),
    "card": message("Red flags", "card"),
    "channel": message("Red flags", "channel"),
    "counterparty_name": message("Red flags", "name of the counterparty"),
    "counterparty_account": message("Red flags", "account of the counterparty"),
    "counterparty_id": message("Red flags", "identification number of the counterparty"),
    "counterparty_country": message("Red flags", "country of the counterparty"),
    "remittance_info": message("Red flags", "purpose of the payment"),
    "purpose_code": message("Red flags", "code of the purpose"),
    "running_balance": message("Red flags", "running balance"),
    "amount": message("Red flags", "amount"),
    "amount_2": message("Red flags", "second amount"),
    "currency_2": message("Red flags", "original currency"),
    "entry_type": message("Red flags", "kind of entry"),
    "holder": message("Red flags", "holder of the account"),
    "payer_name": message("Red flags", "name of the sender"),
    "beneficiary_name": message("Red flags", "name of the receiver"),
    "payer_phone": message("Red flags", "phone of the sender"),
    "beneficiary_phone": message("Red flags", "phone of the receiver"),
    "payer_id": message("Red flags", "document of the sender"),
    "status": message("Red flags", "status of the transfer"),
    "expected_pay_country": message("Red flags", "declared country of payment"),
    "actual_pay_country": message("Red flags", "actual country of payment"),
    "pay_agent_city": message("Red flags", "town of payment"),
    "movements": message("Red flags", "movements between parties"),
}


def missing_sentence(missing: Missing) -> Message:
    """Return what is missing, as one sentence."""
    name = _title(missing)
    sentences = {
        MissingKind.COLUMN: message("Red flags", "No row says this: {name}."),
        MissingKind.TIME_OF_DAY: message("Red flags", "No row prints a time of day."),
        MissingKind.ROWS: message("Red flags", "There are too few rows of this: {name}."),
        MissingKind.LIST: message("Red flags", "No list of this kind has been sealed: {name}."),
        MissingKind.PERIOD: message("Red flags", "The statements cover too few days."),
        MissingKind.THRESHOLD: message("Red flags", "It is not set in {currency}: {name}."),
        MissingKind.INTEGRITY: message("Red flags", "Blocked by {name} at {place}: the records do not hold."),
        MissingKind.SOURCE: message("Red flags", "No source of the case tells this: {name}."),
    }
    places = {"name": name, "place": isolate(missing.place), "currency": isolate(missing.currency or "?")}
    return sentences[missing.kind].format(**places)


def gap_sentences(answer: RuleAnswer) -> tuple[Message, ...]:
    """Return what is missing, each once, with the subjects for which the rule could not be computed."""
    found: list[tuple[Missing, list[str]]] = []
    for gap in answer.gaps:
        for missing in gap.missing:
            known = next((labels for one, labels in found if one == missing), None)
            if known is None:
                known = []
                found.append((missing, known))
            known += [] if gap.subject is None else [gap.subject.label]
    return tuple(_gap(missing, labels) for missing, labels in found)


def _gap(missing: Missing, labels: list[str]) -> Message:
    whole = message("Red flags", "Not computed. {missing}")
    of_subjects = message("Red flags", "Not computed for %n of them ({subjects}). {missing}")
    told = missing_sentence(missing)
    if not labels:
        return whole.format(missing=told)
    named = ", ".join(isolate(label) for label in labels[:MOST_NAMED])
    named += ", …" if len(labels) > MOST_NAMED else ""
    return of_subjects.counted(len(labels)).format(subjects=named, missing=told)


def cited_sentence(cited: Citation) -> Message:
    """Return where something is said; a source that nobody has opened is told as such, and never quoted."""
    document = Message("Red flags", cited.document)
    if not cited.is_verified:
        return NOT_OPENED.format(document=document)
    opened = message("Red flags", "{document}, page {page}: “{quote}”")
    return opened.format(document=document, page=isolate(cited.page), quote=isolate(cited.quote))


def _title(missing: Missing) -> Message | str:
    if missing.kind is MissingKind.LIST:
        return LIST_TITLES[ListKind(missing.name)]
    if missing.kind is MissingKind.THRESHOLD:
        return THRESHOLD_TITLES.get(missing.name, Message("Red flags", missing.name))
    if missing.kind is MissingKind.SOURCE:
        return Message("Red flags", missing.name)
    return COLUMN_TITLES.get(missing.name, isolate(missing.name))
