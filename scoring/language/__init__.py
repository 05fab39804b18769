"""From text to a spaCy `Doc`: the pinned pipeline, its check, and the words the stages share."""
