# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A hook is a pure, annotated Python function, imported by its name.

use onnx

from tflc.patterns.hooks.permutation import composed

rule merge_transposes:
    onnx.Transpose(onnx.Transpose(x, perm=p), perm=q)
 => onnx.Transpose(x, perm=composed(p, q))

# CHECK:{{.*}}P0109-hook.pat:7:45: error[P0109]: module 'tflc.patterns.hooks.permutation' has no 'composed'; did you mean 'compose'?
# CHECK-NEXT:  from tflc.patterns.hooks.permutation import composed
# CHECK-NEXT:                                              ^^^^^^^^
