"""The plain form of an answer: the same words, without what must not move a level."""
