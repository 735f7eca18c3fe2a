"""Pictures of flows: what is drawn as nodes and edges, where nodes stand, and how the picture is drawn."""
