"""Measurements of speed and memory: `make bench`. Figures are printed, never asserted in tests."""
