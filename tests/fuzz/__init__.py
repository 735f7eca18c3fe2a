"""Damages statement files in thousands of ways and judges what every reader makes of them."""
