"""Court reports: finished, plain content becomes a tagged PDF/A document. No case and no window is needed."""
