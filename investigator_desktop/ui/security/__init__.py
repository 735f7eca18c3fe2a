"""Passphrases, locking, recovery and backups as a person meets them."""
