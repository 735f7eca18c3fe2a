"""Finding names in whatever script and spelling they are typed."""
