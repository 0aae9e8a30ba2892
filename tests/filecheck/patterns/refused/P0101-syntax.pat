# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# The text must follow the grammar; here a parenthesis is missing.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Neg(x)
 => x

# CHECK:{{.*}}P0101-syntax.pat:9:2: error[P0101]: '=>' does not fit here
# CHECK-NEXT:   => x
# CHECK-NEXT:   ^^
# CHECK-NEXT:  hint: the '(' of line 8 is not closed
