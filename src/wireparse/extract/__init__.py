"""The extractors: pure functions that read one kind of thing from a stretch of text, for formats and plugins to reuse."""
