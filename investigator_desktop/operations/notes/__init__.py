"""Notes, hypotheses and tasks of a case: kept, changed and withdrawn, each as one step, and listed with their place."""
