"""Finding one's way: the home page, skill guides, packs, and how the scoring works."""
