"""Type on pages, independent of what a report says: text in any direction, tagged pages, tables, PDF/A."""
