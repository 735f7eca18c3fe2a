"""Dossiers of accounts: what sources say, what investigators enter, and what connects accounts."""
