"""The verbs of the `lodestar` command that are not scoring's."""
