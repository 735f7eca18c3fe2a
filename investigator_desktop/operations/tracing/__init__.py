"""Tracing in a case: funds of interest, the ledger of events, runs that are kept, and how each method is explained."""
