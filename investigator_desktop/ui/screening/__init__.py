"""The page of screening: amounts looked at as such, and outgoings by category."""
