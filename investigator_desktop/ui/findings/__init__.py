"""What rules found in a case: the rules with their outcome, findings with their rows, and what becomes of each."""
