"""Facts as tables: what the conventions say, and nothing that reads text."""
