// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Exclusive or of bits has a kernel.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = tfl.bitwise_xor(%x, %y) : tensor<2x3xi32>
// CHECK-NEXT:    func.return %[[A]]
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}, %y: tensor<2x3xi32> {onnx.name = "y"}) -> (tensor<2x3xi32> {onnx.name = "a"}) {
  %a = onnx.BitwiseXor(%x, %y) : tensor<2x3xi32>
  func.return %a : tensor<2x3xi32>
}
