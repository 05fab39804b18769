"""The question bank: typed content in TOML, loaded with the standard library alone."""
