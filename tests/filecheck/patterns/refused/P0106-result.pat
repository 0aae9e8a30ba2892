# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A result after the parenthesis must be one of the operation's.

use onnx

rule order_of_one:
    onnx.Identity(onnx.TopK(x, 1).Indexes)
 => onnx.ArgMax(x)

# CHECK:{{.*}}P0106-result.pat:8:19: error[P0106]: onnx.TopK has no result 'Indexes'; did you mean 'Indices'?
# CHECK-NEXT:      onnx.Identity(onnx.TopK(x, 1).Indexes)
# CHECK-NEXT:                    ^^^^^^^^^^^^^^^^^^^^^^^
