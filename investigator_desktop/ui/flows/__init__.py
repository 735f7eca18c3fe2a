"""The page of flows: totals between parties, what stayed with one of them, ways of money, cycles and patterns."""
