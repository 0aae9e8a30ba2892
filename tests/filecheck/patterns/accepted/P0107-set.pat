# RUN: onnx-pat check %s 2>&1 | filecheck %s

# What stands after 'in' is a set or a table of the file.

use onnx

set rounding = onnx.Floor onnx.Ceil

rule round_once for Op in rounding:
    onnx.Round(inner: Op(x))
 => Op(x, like inner)

# CHECK: nothing is wrong
