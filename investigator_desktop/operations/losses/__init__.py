"""The schedule of losses: what persons lost, kept under pseudonyms, summed and written for compensation."""
