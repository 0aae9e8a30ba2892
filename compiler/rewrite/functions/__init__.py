"""The functions of the language: what a bare call computes, now, of constants, in numpy."""

from tflc.rewrite.functions import arrays, elements, lists, types
from tflc.rewrite.functions.registry import FUNCTIONS, Function

__all__ = ["FUNCTIONS", "Function", "arrays", "elements", "lists", "types"]
