"""What is learned from the corpus: features, models served from arrays, and their training."""
