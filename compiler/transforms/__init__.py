"""Rewrites of IR that no single operator's rule can say: functions over modules, blocks and regions that the passes call."""
