"""Matched transfers of a case: runs are kept, persons confirm, reject and match by hand, and all of it is one list."""
