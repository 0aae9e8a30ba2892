# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A bare call is a function of constants, or an imported hook.

use onnx

rule root_of_constant:
    onnx.Sqrt(const c)
 => root(c)

# CHECK:{{.*}}P0110-function.pat:9:5: error[P0110]: there is no function 'root'
# CHECK-NEXT:   => root(c)
# CHECK-NEXT:      ^^^^
# CHECK-NEXT:  hint: import a hook, or use a function of the language
