"""The timeline page: a canvas of the scene that the report prints too, and the chosen entry with its source."""
