# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A column is named in the head of its table.

use onnx, tfl

table renamed(to):
  | onnx.Floor : to = tfl.floor
  | onnx.Ceil  : to = tfl.ceil
end

rule rename for Op in renamed:
    Op(x)
 => Op.too(x)

# CHECK:{{.*}}P0131-column.pat:14:5: error[P0131]: table 'renamed' has no column 'too'; did you mean 'to'?
# CHECK-NEXT:   => Op.too(x)
# CHECK-NEXT:      ^^^^^^
