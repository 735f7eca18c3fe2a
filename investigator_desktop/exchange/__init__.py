"""What leaves a case for other programs and other people; it gets plain values, never the case."""
