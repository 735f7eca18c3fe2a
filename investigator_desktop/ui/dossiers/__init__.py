"""The page of dossiers: who stands behind accounts, what connects them, and what persons lost."""
