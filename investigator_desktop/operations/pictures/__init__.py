"""Views of a case as pictures that leave it: laid out, set on plates, written, and noted in the audit trail."""
