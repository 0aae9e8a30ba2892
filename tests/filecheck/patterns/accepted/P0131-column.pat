# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A column is named in the head of its table.

use onnx, tfl

table renamed(to):
  | onnx.Floor : to = tfl.floor
  | onnx.Ceil  : to = tfl.ceil
end

rule rename for Op in renamed:
    Op(x)
 => Op.to(x)

# CHECK: nothing is wrong
