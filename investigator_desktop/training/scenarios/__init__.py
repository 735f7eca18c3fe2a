"""The stories; each gives a ledger, the transfers beside it and the files to write."""
