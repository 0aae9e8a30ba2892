# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A file is included by its path from the folder of the file that says so.
include "Inputs/rounding.pat"

use onnx

rule round_once for Op in rounding:
    onnx.Round(inner: Op(x)) => Op(x, like inner)

# CHECK: nothing is wrong
