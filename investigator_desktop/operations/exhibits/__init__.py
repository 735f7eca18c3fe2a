"""Exhibits: pinning, changing, ordering and withdrawing them, and their pictures as they were pinned."""
