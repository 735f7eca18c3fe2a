"""Qt without widgets: tasks off the window's thread, change events, the entry table, settings, language and display."""
