from __future__ import annotations

import json

import polars as pl

from investigator_desktop.exchange.bundle import Mask


def test_equal_texts_have_equal_masks_within_a_bundle_and_others_in_another() -> None:
    one, other = Mask(b"1" * 32), Mask(b"2" * 32)
    assert one.text("Айгуль") == one.text("Айгуль") != one.text("Айгуль ")
    assert one.text("Айгуль") != other.text("Айгуль")
    assert len(one.text("x")) == 13
    assert one.text("x").startswith("▒")


def test_amounts_days_and_places_stay_and_names_do_not() -> None:
    frame = pl.DataFrame(
        {"amount": ["1.00"], "sheet": ["Лист1"], "counterparty_name": ["Айгуль"], "card": [None]}
    )
    masked = Mask(b"1" * 32).frame(frame, "entry").row(0, named=True)
    assert masked["amount"] == "1.00"
    assert masked["sheet"] == "Лист1"
    assert masked["card"] is None
    assert "Айгуль" not in str(masked)


def test_the_identity_of_an_account_keeps_its_form_and_currency() -> None:
    identity = json.dumps(
        {"type": "AccountIdentity", "number": "KZ1", "iban": None, "currency": "KZT", "holder": "X"}
    )
    masked = json.loads(Mask(b"1" * 32).frame(pl.DataFrame({"identity": [identity]}), "statement").item())
    assert (masked["type"], masked["currency"], masked["iban"]) == ("AccountIdentity", "KZT", None)
    assert masked["number"].startswith("▒")
    assert masked["holder"].startswith("▒")
