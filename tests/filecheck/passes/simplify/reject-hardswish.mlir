// RUN: onnx-opt %s --pass simplify | filecheck %s

// Paddle's HardSigmoid has another slope; a sigmoid that others read stays; another operand is another product.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.HardSigmoid(%x) <{alpha = 0.2, beta = 0.5}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Mul(%x, %[[A]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.HardSigmoid(%x) <{alpha = 0.16666667, beta = 0.5}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Mul(%x, %[[C]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.HardSigmoid(%z) <{alpha = 0.16666667, beta = 0.5}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Mul(%x, %[[E]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[B]], %[[C]], %[[D]], %[[F]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %z: tensor<2x3xf32> {onnx.name = "z"}) -> (tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "c"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "f"}) {
  %a = onnx.HardSigmoid(%x) <{alpha = 0.2, beta = 0.5}> : tensor<2x3xf32>
  %b = onnx.Mul(%x, %a) : tensor<2x3xf32>
  %c = onnx.HardSigmoid(%x) <{alpha = 0.16666667, beta = 0.5}> : tensor<2x3xf32>
  %d = onnx.Mul(%x, %c) : tensor<2x3xf32>
  %e = onnx.HardSigmoid(%z) <{alpha = 0.16666667, beta = 0.5}> : tensor<2x3xf32>
  %f = onnx.Mul(%x, %e) : tensor<2x3xf32>
  func.return %b, %c, %d, %f : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
