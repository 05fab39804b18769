"""Figures: how quantities are written, what they come to, and whether they hold together."""
