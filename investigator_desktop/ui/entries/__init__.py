"""All entries of the case: filtered, sorted, summed, and each with its source beside it."""
