"""Synthetic cases for practice: a seeded story, its ledger, and the files in which banks hand it over."""
