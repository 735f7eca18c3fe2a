"""The texts of rules J1 to J10 of the shipped pack, where the translation tools find them."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message

TEXTS: tuple[Message, ...] = (
    message("Red flags", "Gap or overlap of statements"),
    message(
        "Red flags",
        "Between two statements of an account days are missing, or two statements cover the same days.",
    ),
    message("Red flags", "The periods of statements, or the days of their entries."),
    message("Red flags", "The bank sends a statement for each quarter, and one is still to come."),
    message("Red flags", "Opening differs from the last closing"),
    message("Red flags", "A statement does not begin with the balance with which the one before it ends."),
    message("Red flags", "Opening and closing balances of statements."),
    message("Red flags", "A statement between the two is missing."),
    message("Red flags", "The running balance breaks"),
    message("Red flags", "A printed running balance does not follow from the one before it."),
    message("Red flags", "Running balances."),
    message("Red flags", "A column beside the amount, such as a fee, moves the balance as well."),
    message("Red flags", "Printed totals differ"),
    message("Red flags", "The printed totals or the closing balance differ from what the entries give."),
    message("Red flags", "Totals or balances that the source prints."),
    message("Red flags", "The totals count fees, or rows that are announced and not booked."),
    message("Red flags", "A transfer with one leg"),
    message(
        "Red flags",
        "A transfer names another account of the case, whose statement covers the day and does not have it.",
    ),
    message("Red flags", "Statements of both accounts; the counterparty's account."),
    message("Red flags", "The other bank booked it under another date or amount."),
    message("Red flags", "Rows out of order"),
    message(
        "Red flags",
        "Rows stand neither in rising nor in falling order of time, or the zone changes within a statement.",
    ),
    message("Red flags", "The order of rows and their times."),
    message("Red flags", "The source orders by the day of value or by card."),
    message("Red flags", "The country changed its time zone."),
    message("Red flags", "Changed after export"),
    message("Red flags", "A workbook was saved by another program or person after it was made."),
    message("Red flags", "The properties that a workbook keeps of itself."),
    message("Red flags", "A clerk opened the file to look and saved it."),
    message("Red flags", "Damaged identifiers"),
    message("Red flags", "Identifiers have lost digits in a spreadsheet."),
    message("Red flags", "Identifiers as the source keeps them."),
    message("Red flags", "Spreadsheets cut long numbers by themselves."),
    message("Red flags", "Odd characters"),
    message(
        "Red flags",
        "Names or titles hold invisible marks, marks of direction or letters of two scripts in one word.",
    ),
    message("Red flags", "Texts as the source keeps them."),
    message("Red flags", "Keyboards and conversions leave such marks."),
    message("Red flags", "Rows absent from a later production"),
    message(
        "Red flags", "Rows of one production of the records are absent from a later one of the same days."
    ),
    message("Red flags", "Two productions of the same records."),
    message("Red flags", "The bank reversed or corrected the entries before the second production."),
)
