"""What a case amounts to at a glance, what needs a person, and both as a workbook."""
