"""The evidence of a case: files as received, what was imported of them, and adding more."""
