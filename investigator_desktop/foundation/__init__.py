"""What every room stands on: errors, messages, progress, paths, hashing, text and time. It knows nothing of cases."""
