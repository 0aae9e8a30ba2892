"""Expressions of the language: checked, and made into closures over the names of one match."""
