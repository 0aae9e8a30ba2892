"""Quantizing what is float: schemes, the types of values, and what is stored in fewer bits."""
