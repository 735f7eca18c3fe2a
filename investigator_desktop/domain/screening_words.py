"""How a screening and outgoings are told in words: terms, obstacles, and what each look can and cannot say."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.domain.screening import BalanceSource, Conformity, DigitPosition, NotComputable
from investigator_desktop.domain.spending import Category, RuleKind
from investigator_desktop.foundation.catalogue import Message, message

POSITION_TITLES: Mapping[DigitPosition, Message] = {
    DigitPosition.FIRST: message("Screening", "First digit"),
    DigitPosition.SECOND: message("Screening", "Second digit"),
    DigitPosition.FIRST_TWO: message("Screening", "First two digits"),
}
CONFORMITY_TITLES: Mapping[Conformity, Message] = {
    Conformity.CLOSE: message("Screening", "close to the law"),
    Conformity.ACCEPTABLE: message("Screening", "acceptably near the law"),
    Conformity.MARGINAL: message("Screening", "marginally near the law"),
    Conformity.NONE: message("Screening", "not near the law"),
}
OBSTACLES: Mapping[NotComputable, Message] = {
    NotComputable.TOO_FEW: message("Screening", "Not computable: there are too few amounts."),
    NotComputable.NARROW_RANGE: message(
        "Screening", "Not computable: the amounts span less than two orders of magnitude."
    ),
    NotComputable.FIXED_AMOUNTS: message(
        "Screening",
        "Not computable: one amount alone makes up more than a tenth, as a tariff or a wage does.",
    ),
    NotComputable.NO_BASE_RATE: message(
        "Screening", "Not computable: the case has too few other amounts to compare with."
    ),
    NotComputable.NO_REFERENCES: message("Screening", "Not computable: the source gives no references."),
    NotComputable.NO_BALANCES: message("Screening", "Not computable: the source prints no balance."),
}
BALANCE_SOURCES: Mapping[BalanceSource, Message] = {
    BalanceSource.PRINTED: message("Screening", "printed by the source"),
    BalanceSource.COMPUTED: message("Screening", "computed from a printed one"),
}
DIGIT_NOTE = message(
    "Screening",
    "Digits of amounts that grow freely follow Benford's law. Prices, wages, limits and tariffs do not, without "
    "anybody doing wrong: a deviation says where to look, and is never a finding by itself. The ranges are custom, "
    "and their source was not yet opened.",
)
ROUND_NOTE = message(
    "Screening",
    "How many amounts are whole multiples of the unit, and how probable that many would be at the rate of all other "
    "accounts of the case. Salaries, rents and cash are round by nature.",
)
GAP_NOTE = message(
    "Screening",
    "Numbers that are missing in a row of references, and days without entries. A reference can be missing "
    "since its document belongs to another account.",
)
STRATA_NOTE = message(
    "Screening", "Every entry is in exactly one class; the classes of an account sum to all its amounts."
)
BALANCE_NOTE = message(
    "Screening",
    "The balance at the end of each day with entries. Where the source prints none, it follows from the nearest "
    "printed one and the entries between.",
)
SPENDING_NOTE = message(
    "Screening",
    "What was paid out, by categories of a household budget. Each entry says by which rule it has its category; "
    "what no rule assigns is summed apart, so that the sums are all outgoings. The lists of words and codes can be "
    "changed for the case; their sources were not yet opened.",
)
NOT_ASSIGNED = message("Screening", "Not assigned")
CATEGORY_TITLES: Mapping[Category, Message] = {
    Category.HOUSING: message("Screening", "Housing"),
    Category.FOOD: message("Screening", "Food"),
    Category.TRANSPORT: message("Screening", "Transport"),
    Category.TICKETS: message("Screening", "Tickets and travel"),
    Category.LODGING: message("Screening", "Lodging"),
    Category.COMMUNICATION: message("Screening", "Communication"),
    Category.HEALTH: message("Screening", "Health"),
    Category.EDUCATION: message("Screening", "Education"),
    Category.CLOTHING: message("Screening", "Clothing"),
    Category.LOANS: message("Screening", "Loans"),
    Category.TAXES: message("Screening", "Taxes and social payments"),
    Category.FEES: message("Screening", "Bank fees"),
    Category.CASH: message("Screening", "Cash"),
    Category.PERSONS: message("Screening", "Transfers to persons"),
    Category.OWN_ACCOUNTS: message("Screening", "Transfers to own accounts"),
    Category.GOODS: message("Screening", "Goods"),
}
RULE_TITLES: Mapping[RuleKind, Message] = {
    RuleKind.PERSON: message("Screening", "set by a person"),
    RuleKind.OWN_WORDS: message("Screening", "words set for the case"),
    RuleKind.OWN_ACCOUNT: message("Screening", "account of the same holder"),
    RuleKind.MERCHANT_CODE: message("Screening", "merchant category code"),
    RuleKind.PURPOSE_CODE: message("Screening", "code of the purpose"),
    RuleKind.CASH_FLAG: message("Screening", "cash by the source"),
    RuleKind.WORDS: message("Screening", "words of the list"),
    RuleKind.PURPOSE_SECTION: message("Screening", "section of the code of the purpose"),
}
