"""The picture of the flows: streams, network and money followed, on a canvas that moves, zooms and is pointed at."""
