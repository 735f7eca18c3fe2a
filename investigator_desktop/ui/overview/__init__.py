"""The first page of a case: its figures, what needs a person, and its money by account, counterparty and month."""
