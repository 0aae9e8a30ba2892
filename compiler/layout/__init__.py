"""Where transposes live: the algorithm behind layout-nhwc, on an abstract problem that knows values, ops and axes but no operator.

``axes``: how the axes of a value lie in the axes of an op. ``factors``: the axes that a reshape keeps. ``frames``: the regions in which
an axis order can travel, and the orders that are in question there. ``assignment``: the choice that moves the fewest bytes.
"""
