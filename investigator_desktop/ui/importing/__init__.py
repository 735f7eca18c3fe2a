"""Looking at files before they are taken into the case: layout, mapping, questions, balances, rows left out."""
