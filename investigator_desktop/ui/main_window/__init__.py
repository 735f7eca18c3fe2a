"""The window around the pages: rail, header, tasks, actions, palette."""
