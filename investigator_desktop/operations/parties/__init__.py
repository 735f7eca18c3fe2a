"""Parties of a case: who is recorded, which may be one, and what persons decided of it."""
