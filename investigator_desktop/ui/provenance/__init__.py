"""Where a figure stands: the cell in its sheet with its neighbours, the item of evidence and the hash of its file."""
