// RUN: onnx-opt %s --pass legalize-target --target %S/Inputs/narrow-division.toml | filecheck %s
// RUN: onnx-opt %s --pass legalize-target | filecheck %s --check-prefix=WIDE

// The rules know no target: a division that TensorFlow Lite takes as it is, is broadcast before where a target's kernel cannot.

// CHECK-LABEL: func.func @main
// CHECK:         %[[X:.*]] = tfl.broadcast_to(%x, %{{.*}}) : tensor<2x3x2x3x2xf32>
// CHECK:         %[[Y:.*]] = tfl.broadcast_to(%y, %{{.*}}) : tensor<2x3x2x3x2xf32>
// CHECK-NEXT:    %[[R:.*]] = tfl.div(%[[X]], %[[Y]]) : tensor<2x3x2x3x2xf32>
// CHECK-NEXT:    func.return %[[R]]
// WIDE:          tfl.div(%x, %y) : tensor<2x3x2x3x2xf32>
func.func @main(%x: tensor<2x1x2x1x2xf32> {onnx.name = "x"}, %y: tensor<1x3x1x3x1xf32> {onnx.name = "y"}) -> (tensor<2x3x2x3x2xf32> {onnx.name = "r"}) {
  %r = tfl.div(%x, %y) : tensor<2x3x2x3x2xf32>
  func.return %r : tensor<2x3x2x3x2xf32>
}
