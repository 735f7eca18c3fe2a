"""The page of worksheets: items with what they stand on, and four methods side by side."""
