"""Names in three scripts as keys, and which recorded parties may be one: proposals with their evidence, no verdicts."""
