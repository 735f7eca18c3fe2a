"""One module for each way in which a bank or operator of the region lays a statement out."""
