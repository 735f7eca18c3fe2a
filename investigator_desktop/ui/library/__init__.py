"""What is known beyond one file: layouts of banks, and answers kept in a case."""
