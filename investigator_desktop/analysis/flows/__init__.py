"""Movements of money between nodes: their totals, what each node keeps, and the ways that money took."""
