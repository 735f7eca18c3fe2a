"""The page of tracing: funds of interest, the methods side by side, and who paid for what."""
