"""What entries amount to: by account, counterparty and month, and cash by place."""
