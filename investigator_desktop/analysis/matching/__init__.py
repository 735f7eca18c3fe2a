"""Both sides of one movement of money: candidates, their score with reasons, and the best assignment of all legs."""
