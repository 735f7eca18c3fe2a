"""Composition: arguments, the command line, the window, and what happens when a defect shows."""
