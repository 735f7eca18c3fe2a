"""Flows of money in a case: movements, their totals, balances of nodes, ways, patterns, rates and exports."""
