"""Typologies of trafficking and smuggling, one function each, by the table of indicators."""
