# RUN: onnx-pat check %s 2>&1 | filecheck %s

# The right side cannot fail: a hook that may answer NoMatch stands in a 'let'.

use onnx
from tflc.patterns.hooks.slicing import from_front

rule index_from_front:
    onnx.Gather(const x: [n], const i, axis=0)
    let j = from_front(i, n)
 => take(x, j, 0)

# CHECK: nothing is wrong
