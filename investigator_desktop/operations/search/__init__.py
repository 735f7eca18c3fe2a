"""Searching a whole case in any script and spelling, and the spellings of one name in it."""
