"""The filters over the entries: one bar for every page that shows entries, and the filters that a case keeps."""
