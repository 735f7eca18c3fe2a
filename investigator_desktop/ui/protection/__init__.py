"""Names that are hidden while others watch: which they are, and the dialog that chooses them."""
