"""What a search found, in a row and in a sentence."""

from __future__ import annotations

from investigator_desktop.domain.flow_words import GRADE_NAMES
from investigator_desktop.domain.flows import FlowPattern, MoneyPath
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.translator import translated
from investigator_desktop.ui.flows.wording import hop_time, node_text
from investigator_desktop.ui.widgets.plain_table import PlainRow

_ARROW = " › "


def found_titles() -> tuple[str, ...]:
    """Return the titles of the table of what was found."""
    return (
        translated(message("FlowSearch", "Between whom")),
        translated(message("FlowSearch", "From")),
        translated(message("FlowSearch", "To")),
        translated(message("FlowSearch", "Movements")),
        translated(message("FlowSearch", "Amount")),
        translated(message("FlowSearch", "Rests on")),
    )


def found_row(display: Display, found: MoneyPath | FlowPattern) -> PlainRow:
    """Return a way, a circle or a pattern as a row."""
    hops = found.hops
    times = sorted((hop for hop in hops if hop.at is not None), key=lambda hop: str(hop.at))
    grades = ", ".join(display.text(GRADE_NAMES[grade]) for grade in dict.fromkeys(hop.grade for hop in hops))
    if isinstance(found, MoneyPath):
        nodes = [node_text(display, hops[0].payer, hops[0].payer_name)]
        nodes += [node_text(display, hop.beneficiary, hop.beneficiary_name) for hop in hops]
        amount = "" if found.bottleneck is None else display.money(found.bottleneck)
    else:
        nodes = [node_text(display, node, name) for node, name in zip(found.nodes, found.names, strict=True)]
        amount = display.money(found.received)
    first, last = (hop_time(display, times[place]) if times else "" for place in (0, -1))
    return PlainRow(found, (_ARROW.join(nodes), first, last, display.number(len(hops)), amount, grades))


def hops_sentence(display: Display, found: MoneyPath | FlowPattern) -> str:
    """Return what is to be known of the chosen answer."""
    if isinstance(found, FlowPattern):
        told = message("FlowSearch", "{payers} paid in {received}; {recipients} were paid {paid}.")
        return display.text(
            told.format(
                payers=display.number(found.in_count),
                received=display.money(found.received),
                recipients=display.number(found.out_count),
                paid=display.money(found.paid),
            )
        )
    if found.bottleneck is None:
        text = display.text(message("FlowSearch", "The money was exchanged on its way."))
    else:
        least = message("FlowSearch", "At most {amount} can have taken the whole way.")
        text = display.text(least.format(amount=display.money(found.bottleneck)))
    if found.is_order_printed:
        return text
    order = message("FlowSearch", "The source does not print which of two movements of one day came first.")
    return f"{text} {display.text(order)}"
