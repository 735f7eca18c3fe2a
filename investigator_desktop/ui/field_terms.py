"""What the fields of a source table are called on the screen, in the groups in which they are offered."""

from __future__ import annotations

from investigator_desktop.domain.layout import Field
from investigator_desktop.foundation.catalogue import Message, message

FIELD_TITLES: dict[Field, Message] = {
    Field.OTHER: message("Fields", "Kept as it is"),
    Field.BOOKED_AT: message("Fields", "Booked on"),
    Field.BOOKED_TIME: message("Fields", "Time of booking"),
    Field.VALUE_ON: message("Fields", "Value date"),
    Field.LINE_NUMBER: message("Fields", "Line number"),
    Field.AMOUNT: message("Fields", "Amount"),
    Field.CREDIT: message("Fields", "Credit: money in"),
    Field.DEBIT: message("Fields", "Debit: money out"),
    Field.DIRECTION: message("Fields", "Direction"),
    Field.CURRENCY: message("Fields", "Currency"),
    Field.AMOUNT_2: message("Fields", "Amount in the second currency"),
    Field.CREDIT_2: message("Fields", "Credit in the second currency"),
    Field.DEBIT_2: message("Fields", "Debit in the second currency"),
    Field.CURRENCY_2: message("Fields", "Second currency"),
    Field.FEE: message("Fields", "Fee"),
    Field.RUNNING_BALANCE: message("Fields", "Balance after the entry"),
    Field.ACCOUNT: message("Fields", "Account of the statement"),
    Field.ACCOUNT_HOLDER: message("Fields", "Holder of the account"),
    Field.HOLDER_ID: message("Fields", "Identifier of the holder"),
    Field.HOLDER_RESIDENCY: message("Fields", "Residency of the holder"),
    Field.COUNTERPARTY_NAME: message("Fields", "Counterparty"),
    Field.COUNTERPARTY_ACCOUNT: message("Fields", "Account of the counterparty"),
    Field.COUNTERPARTY_ID: message("Fields", "Identifier of the counterparty"),
    Field.COUNTERPARTY_BANK: message("Fields", "Bank of the counterparty"),
    Field.COUNTERPARTY_COUNTRY: message("Fields", "Country of the counterparty"),
    Field.COUNTERPARTY_RESIDENCY: message("Fields", "Residency of the counterparty"),
    Field.PAYER_NAME: message("Fields", "Payer"),
    Field.PAYER_ACCOUNT: message("Fields", "Account of the payer"),
    Field.PAYER_ID: message("Fields", "Identifier of the payer"),
    Field.PAYER_ID_TYPE: message("Fields", "Document of the payer"),
    Field.PAYER_BANK: message("Fields", "Bank of the payer"),
    Field.PAYER_COUNTRY: message("Fields", "Country of the payer"),
    Field.PAYER_RESIDENCY: message("Fields", "Residency of the payer"),
    Field.PAYER_PHONE: message("Fields", "Telephone of the payer"),
    Field.PAYER_ADDRESS: message("Fields", "Address of the payer"),
    Field.BENEFICIARY_NAME: message("Fields", "Beneficiary"),
    Field.BENEFICIARY_ACCOUNT: message("Fields", "Account of the beneficiary"),
    Field.BENEFICIARY_ID: message("Fields", "Identifier of the beneficiary"),
    Field.BENEFICIARY_ID_TYPE: message("Fields", "Document of the beneficiary"),
    Field.BENEFICIARY_BANK: message("Fields", "Bank of the beneficiary"),
    Field.BENEFICIARY_COUNTRY: message("Fields", "Country of the beneficiary"),
    Field.BENEFICIARY_RESIDENCY: message("Fields", "Residency of the beneficiary"),
    Field.BENEFICIARY_PHONE: message("Fields", "Telephone of the beneficiary"),
    Field.BENEFICIARY_ADDRESS: message("Fields", "Address of the beneficiary"),
    Field.CONTROL_NO: message("Fields", "Control number of the transfer"),
    Field.STATUS: message("Fields", "Status of the transfer"),
    Field.SENT_AT: message("Fields", "Sent on"),
    Field.PAID_AT: message("Fields", "Paid out on"),
    Field.SEND_AMOUNT: message("Fields", "Amount sent"),
    Field.SEND_CURRENCY: message("Fields", "Currency sent"),
    Field.PAY_AMOUNT: message("Fields", "Amount paid out"),
    Field.PAY_CURRENCY: message("Fields", "Currency paid out"),
    Field.SEND_AGENT_NAME: message("Fields", "Sending office"),
    Field.SEND_AGENT_ID: message("Fields", "Code of the sending office"),
    Field.SEND_AGENT_COUNTRY: message("Fields", "Country of the sending office"),
    Field.SEND_AGENT_ADDRESS: message("Fields", "Address of the sending office"),
    Field.PAY_AGENT_NAME: message("Fields", "Paying office"),
    Field.PAY_AGENT_ID: message("Fields", "Code of the paying office"),
    Field.PAY_AGENT_COUNTRY: message("Fields", "Country of the paying office"),
    Field.PAY_AGENT_ADDRESS: message("Fields", "Address of the paying office"),
    Field.REMITTANCE_INFO: message("Fields", "Purpose of the payment"),
    Field.BANK_REFERENCE: message("Fields", "Reference of the bank"),
    Field.PURPOSE_CODE: message("Fields", "Code of the purpose"),
    Field.ENTRY_TYPE: message("Fields", "Kind of operation"),
    Field.TRANSFER_SYSTEM: message("Fields", "Transfer system"),
    Field.CHANNEL: message("Fields", "Channel"),
    Field.LOCATION: message("Fields", "Place"),
    Field.MCC: message("Fields", "Category of the merchant"),
    Field.CARD: message("Fields", "Card"),
}


def _between(first: Field, last: Field) -> tuple[Field, ...]:
    fields = tuple(FIELD_TITLES)
    return fields[fields.index(first) : fields.index(last) + 1]


FIELD_GROUPS: tuple[tuple[Message, tuple[Field, ...]], ...] = (
    (message("Fields", "Time and amount"), _between(Field.OTHER, Field.RUNNING_BALANCE)),
    (message("Fields", "The account"), _between(Field.ACCOUNT, Field.HOLDER_RESIDENCY)),
    (message("Fields", "The other side"), _between(Field.COUNTERPARTY_NAME, Field.COUNTERPARTY_RESIDENCY)),
    (message("Fields", "What it was for"), _between(Field.REMITTANCE_INFO, Field.CARD)),
    (message("Fields", "Payer"), _between(Field.PAYER_NAME, Field.PAYER_ADDRESS)),
    (message("Fields", "Beneficiary"), _between(Field.BENEFICIARY_NAME, Field.BENEFICIARY_ADDRESS)),
    (message("Fields", "Money transfer"), _between(Field.CONTROL_NO, Field.PAY_AGENT_ADDRESS)),
)
