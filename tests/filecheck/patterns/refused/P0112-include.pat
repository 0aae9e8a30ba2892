# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A file is included by its path from the folder of the file that says so.
include "Inputs/roundings.pat"

use onnx

rule round_twice:
    onnx.Round(inner: onnx.Round(x)) => onnx.Round(x, like inner)

# CHECK:{{.*}}P0112-include.pat:4:1: error[P0112]: there is no file '{{.*}}roundings.pat'{{.*}}
# CHECK-NEXT:  include "Inputs/roundings.pat"
# CHECK-NEXT:  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
