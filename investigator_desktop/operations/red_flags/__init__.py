"""Rules over a case: sealing lists, running rules, reading what they found, and deciding about it."""
