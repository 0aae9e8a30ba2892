# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A function takes the arguments that it takes.

use onnx

rule root_of_constant:
    onnx.Sqrt(const c)
 => sqrt(c, 2)

# CHECK:{{.*}}P0111-argument-count.pat:9:5: error[P0111]: 'sqrt' takes 1 arguments; 2 given here
# CHECK-NEXT:   => sqrt(c, 2)
# CHECK-NEXT:      ^^^^^^^^^^
