# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# The left side matches and the right side builds; here the left side computes.

use onnx

rule scale_of_one:
    onnx.Mul(x, ones(1))
 => x

# CHECK:{{.*}}P0126-form.pat:8:17: error[P0126]: 'ones(..)' computes on constants; the left side only matches
# CHECK-NEXT:      onnx.Mul(x, ones(1))
# CHECK-NEXT:                  ^^^^
# CHECK-NEXT:  hint: test it in a 'when'
