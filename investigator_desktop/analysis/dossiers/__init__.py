"""What connects accounts: facts with one normal form, and uses of one machine within minutes."""
