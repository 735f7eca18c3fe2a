"""The hits of a search through the whole case, under the field of the header."""
