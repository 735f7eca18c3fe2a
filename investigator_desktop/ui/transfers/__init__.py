"""The page of transfers: both sides of each, by grade, and those of which one side is missing."""
