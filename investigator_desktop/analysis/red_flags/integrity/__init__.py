"""The rules of group J: about the records, not about anybody."""
