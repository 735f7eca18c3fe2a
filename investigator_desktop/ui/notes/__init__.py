"""Notes, hypotheses and tasks: their page, the dialog that writes them, and the button that other pages place."""
