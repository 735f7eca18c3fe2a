"""Tracing of mixed funds: every method over one ledger of events, exact, with intervals for what is not known."""
