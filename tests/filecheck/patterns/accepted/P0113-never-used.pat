# RUN: onnx-pat check %s 2>&1 | filecheck %s

# What a file imports or defines and never uses misleads whoever reads it. A warning; what a pass or another file reads is 'public'.

use onnx

public set rounding = onnx.Floor onnx.Round

rule floor_of_floor:
    onnx.Floor(onnx.Floor(x))
 => onnx.Floor(x)

# CHECK: nothing is wrong
