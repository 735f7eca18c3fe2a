"""Every text of rules that is shown: those of the shipped pack, and the terms around them."""
