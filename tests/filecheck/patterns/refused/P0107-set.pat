# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# What stands after 'in' is a set or a table of the file.

use onnx

set rounding = onnx.Floor onnx.Ceil

rule round_once for Op in roundings:
    onnx.Round(inner: Op(x))
 => Op(x, like inner)

# CHECK:{{.*}}P0107-set.pat:9:27: error[P0107]: 'roundings' is neither a set nor a table; did you mean 'rounding'?
# CHECK-NEXT:  rule round_once for Op in roundings:
# CHECK-NEXT:                            ^^^^^^^^^
