"""The audit trail of a case: every record, its parameters and hashes, the head of the chain, and verification."""
