"""The financial-flow timeline: a model built once from entries, and its picture at any view, without a screen."""
