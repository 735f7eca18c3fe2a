"""A labelled set of recorded names: variants of one party, and different parties whose names are near."""
