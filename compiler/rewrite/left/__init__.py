"""The left side of one rule instance, from syntax to ``pattern``: ops, attributes, operand slots and sub-patterns resolved."""

from tflc.rewrite.left.operands import LeftSide

__all__ = ["LeftSide"]
