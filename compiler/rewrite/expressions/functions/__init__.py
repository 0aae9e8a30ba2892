"""The functions of the language: what a bare call computes, now, of constants, in numpy."""

from tflc.rewrite.expressions.functions import arrays, elements, lists, types
from tflc.rewrite.expressions.functions.registry import FUNCTIONS, Function

__all__ = ["FUNCTIONS", "Function", "arrays", "elements", "lists", "types"]
