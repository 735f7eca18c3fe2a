"""Pictures of what a page shows: written to files, printed, and seen beforehand on their sheets."""
