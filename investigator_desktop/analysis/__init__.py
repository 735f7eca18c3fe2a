"""What can be computed from entries: balances, periods, movements, pictures. No files, no database, no Qt."""
