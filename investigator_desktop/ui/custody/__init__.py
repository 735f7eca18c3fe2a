"""What a person says of evidence: how it came, on what terms it may be used, whether it counts."""
