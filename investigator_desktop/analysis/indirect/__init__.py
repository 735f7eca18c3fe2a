"""Indirect methods: what a party spent or kept beyond what recorded sources explain, by four methods side by side.

`running.run_worksheet` gives all of them. Each is a sum in which every item has the factor -1, 0 or 1, so that the ends
of the difference are exact: no item stands in a sum twice.
"""
