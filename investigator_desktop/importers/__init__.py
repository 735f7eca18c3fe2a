"""From the bytes of a file to statement drafts; importers recognise and read, they never write."""
