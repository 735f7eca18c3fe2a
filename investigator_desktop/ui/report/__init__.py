"""Writing the report of a case."""
