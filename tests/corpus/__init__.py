"""What the program reads of statement files made by others, against what their own tests state."""
