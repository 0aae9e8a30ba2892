# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# The right side cannot fail: a hook that may answer NoMatch stands in a 'let'.

use onnx
from tflc.patterns.hooks.slicing import from_front

rule index_from_front:
    onnx.Gather(const x: [n], const i, axis=0)
 => take(x, from_front(i, n), 0)

# CHECK:{{.*}}P0132-right-side-fails.pat:10:13: error[P0132]: this may answer NoMatch, and the right side cannot fail
# CHECK-NEXT:   => take(x, from_front(i, n), 0)
# CHECK-NEXT:              ^^^^^^^^^^^^^^^^
# CHECK-NEXT:  hint: compute it in a 'let'
