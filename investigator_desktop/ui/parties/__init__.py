"""The parties page: who is recorded, and which names may be one party."""
