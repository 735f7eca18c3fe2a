"""Innocent people whose accounts look as if a typology were meant, and ordinary ones."""
