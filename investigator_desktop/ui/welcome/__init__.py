"""Before a case is open: the welcome page, and the questions for a new case."""
