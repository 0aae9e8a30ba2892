# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# What the right side uses is bound in every alternative.

use onnx

rule difference:
    onnx.Add(x, onnx.Neg(y)) or onnx.Sub(x, onnx.Abs(_))
 => onnx.Sub(x, y)

# CHECK:{{.*}}P0129-alternatives.pat:8:26: error[P0129]: 'y' is used, but not every alternative of the left side binds it
# CHECK-NEXT:      onnx.Add(x, onnx.Neg(y)) or onnx.Sub(x, onnx.Abs(_))
# CHECK-NEXT:                           ^
