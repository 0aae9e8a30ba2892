# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A list is passed on with dots, and only a list.

use onnx

rule concat_of_concat:
    onnx.Identity(onnx.Concat(xs..., axis=a))
 => onnx.Concat(xs, axis=a)

# CHECK:{{.*}}P0124-list.pat:9:17: error[P0124]: xs is a list; write xs...
# CHECK-NEXT:   => onnx.Concat(xs, axis=a)
# CHECK-NEXT:                  ^^
