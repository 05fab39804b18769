"""The ladders: for each criterion, the conditions of its levels as rules over a `Reading`."""
