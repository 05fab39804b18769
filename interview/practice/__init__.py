"""Practising: find a question, answer it, read the feedback, try again."""
