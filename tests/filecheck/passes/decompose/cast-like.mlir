// RUN: onnx-opt %s --pass decompose | filecheck %s

// The element type of another value is known.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Cast(%x) <{to = 5}> : tensor<2x3xi16>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3xi16>
// CHECK-NOT:     onnx.CastLike
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<5xi16> {onnx.name = "y"}) -> (tensor<2x3xi16> {onnx.name = "a"}) {
  %a = onnx.CastLike(%x, %y) : tensor<2x3xi16>
  func.return %a : tensor<2x3xi16>
}
