"""The episodes of a case, each with its sums and those of all other entries."""
