"""What operators' counters show: fees in instalments along a route, shared telephones, resent transfers."""

from __future__ import annotations

from datetime import timedelta

from investigator_desktop.training.transfers import TransferStatus
from investigator_desktop.training.typologies.counters import Remittance, remitter, send
from investigator_desktop.training.typologies.names import SpelledName, as_typed
from investigator_desktop.training.typologies.stage import Stage

ROUTE = ("Термез", "Ташкент", "Шымкент", "Алматы")
"""The stages of the route that the training case's list names."""

_HOMES = ("Термез", "Самарканд", "Ташкент", "Ош", "Бишкек", "Душанбе")


def below_wire_threshold(stage: Stage) -> None:
    """Seven persons of different towns send one receiver small sums within a month (A3, C2)."""
    receiver = remitter(stage, stage.cast.person())
    scene = stage.planted("many small transfers to one receiver", (), "A3", "C2")
    first = stage.day(0, 30)
    for step in range(7):
        sender = remitter(stage, stage.cast.person("KG"))
        sent = Remittance(stage.dice.between(12_000_000, 40_000_000, 250_000), _HOMES[step % 6], "Алматы")
        send(stage, scene, first + timedelta(days=3 * step), (sender, receiver), sent)


def shared_phone(stage: Stage) -> None:
    """Five senders with different documents leave one telephone number (C3)."""
    phone = stage.cast.person().phone
    digits = "".join(mark for mark in phone if mark.isdigit())
    scene = stage.planted("senders sharing a telephone", (), "C3")
    for step in range(5):
        sender = remitter(stage, stage.cast.person("KG"), phone=digits if step % 2 else phone)
        parties = (sender, remitter(stage, stage.cast.person()))
        sent = Remittance(stage.dice.between(5_000_000, 20_000_000, 100_000), "Ош", "Шымкент")
        send(stage, scene, stage.day(), parties, sent)


def many_spellings(stage: Stage) -> None:
    """One document under the names of two different persons (C4)."""
    actor, other = stage.cast.person("KG"), stage.cast.person("KG")
    scene = stage.planted("one document, two names", (), "C4")
    for step in range(4):
        name = actor.name if step % 2 else other.name
        parties = (remitter(stage, actor, name=name), remitter(stage, stage.cast.person()))
        send(stage, scene, stage.day(), parties, Remittance(9_500_000 + 130_000 * step, "Бишкек", "Алматы"))


def instalments_along_route(stage: Stage) -> None:
    """A family pays receivers in the towns of a route, one after another (D5)."""
    sender = remitter(stage, stage.cast.person("KG"))
    scene = stage.planted("instalments along a route", (), "D5")
    first = stage.day(0, 40)
    for step, town in enumerate(ROUTE):
        receiver = remitter(stage, stage.cast.person())
        sent = Remittance(stage.dice.between(15_000_000, 25_000_000, 250_000), "Душанбе", town)
        send(stage, scene, first + timedelta(days=6 * step), (sender, receiver), sent)


def border_receivers(stage: Stage) -> None:
    """A sender whose receivers all fetch their money in towns at the border (E2)."""
    sender = remitter(stage, stage.cast.person())
    scene = stage.planted("receivers in border towns", (), "E2")
    for step in range(8):
        receiver = remitter(stage, stage.cast.person())
        sent = Remittance(
            stage.dice.between(4_000_000, 16_000_000, 250_000), "Астана", ("Кордай", "Сарыагаш")[step % 2]
        )
        send(stage, scene, stage.day(), (sender, receiver), sent)


def paid_elsewhere(stage: Stage) -> None:
    """Transfers for one country that are fetched in another (E6)."""
    sender, receiver = remitter(stage, stage.cast.person()), remitter(stage, stage.cast.person("KG"))
    scene = stage.planted("paid out in another country", (), "E6")
    for _ in range(3):
        sent = Remittance(
            stage.dice.between(9_000_000, 30_000_000, 250_000), "Алматы", "Стамбул", expected_country="UZ"
        )
        send(stage, scene, stage.day(), (sender, receiver), sent)


def cancelled_and_resent(stage: Stage) -> None:
    """A transfer is taken back and sent to another receiver the next day (G6)."""
    sender = remitter(stage, stage.cast.person())
    scene = stage.planted("cancelled and resent", (), "G6")
    for _ in range(2):
        day = stage.day(0, 3)
        minor = stage.dice.between(8_000_000, 26_000_000, 250_000)
        first = Remittance(minor, "Алматы", "Ташкент", status=TransferStatus.CANCELLED)
        send(stage, scene, day, (sender, remitter(stage, stage.cast.person("KG"))), first)
        again = Remittance(minor, "Алматы", "Ташкент")
        send(stage, scene, day + timedelta(days=1), (sender, remitter(stage, stage.cast.person("KG"))), again)


def rotating_collectors(stage: Stage) -> None:
    """Six senders whose receiver changes from month to month, each receiver getting as much (C11)."""
    senders = [remitter(stage, stage.cast.person("KG")) for _ in range(6)]
    receivers = [remitter(stage, stage.cast.person()) for _ in range(4)]
    scene = stage.planted("rotating collectors", (), "C11")
    first = stage.day(0, 130)
    for turn, receiver in enumerate(receivers):
        for place, sender in enumerate(senders):
            day = first + timedelta(days=30 * turn + place)
            send(stage, scene, day, (sender, receiver), Remittance(15_000_000, "Ош", "Алматы"))


def one_rare_address(stage: Stage) -> None:
    """Five receivers who share nothing but one misspelt address (C12)."""
    address = f"ул. Учебноя, д. {stage.dice.between(100, 999)}-б, кв {stage.dice.between(1, 99)}"
    scene = stage.planted("one rare address", (), "C12")
    for _ in range(5):
        receiver = remitter(stage, stage.cast.person(), address=address)
        parties = (remitter(stage, stage.cast.person("KG")), receiver)
        sent = Remittance(stage.dice.between(5_000_000, 20_000_000, 100_000), "Бишкек", "Тараз")
        send(stage, scene, stage.day(), parties, sent)


def one_person_typed_differently(stage: Stage) -> None:
    """One sender whose name every clerk spells otherwise: no rule, but the truth about one identity."""
    actor = stage.cast.person("KG")
    scene = stage.innocent("one person in many spellings", (), "C4")
    name = SpelledName(actor.name, actor.latin_name, actor.dari_name)
    receiver = remitter(stage, stage.cast.person())
    for _ in range(5):
        sender = remitter(stage, actor, name=as_typed(name, stage.dice))
        send(stage, scene, stage.day(), (sender, receiver), Remittance(6_000_000, "Ош", "Алматы"))
