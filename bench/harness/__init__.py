"""Measures the speed of Communiqué: see bench/README.md."""
