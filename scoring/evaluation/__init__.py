"""Measuring the engine on labelled cases that it was not trained on."""
