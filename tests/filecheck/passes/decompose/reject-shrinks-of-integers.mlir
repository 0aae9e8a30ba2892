// RUN: onnx-opt %s --pass decompose | filecheck %s

// Floats do not have all integers of 32 bits, nor do those hold fractions; without a sign they hold no lower limit.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    onnx.Shrink(%n) <{bias = 0.5, lambd = 5.0}> : tensor<2x3xi32>
// CHECK-NEXT:    onnx.Shrink(%n) <{bias = 1.0, lambd = 5.5}> : tensor<2x3xi32>
// CHECK-NEXT:    onnx.Shrink(%u) <{bias = 1.0, lambd = 5.0}> : tensor<2x3xui32>
func.func @main(%n: tensor<2x3xi32> {onnx.name = "n"}, %u: tensor<2x3xui32> {onnx.name = "u"}) -> (tensor<2x3xi32> {onnx.name = "x"}, tensor<2x3xi32> {onnx.name = "y"}, tensor<2x3xui32> {onnx.name = "z"}) {
  %x = onnx.Shrink(%n) <{bias = 0.5, lambd = 5.0}> : tensor<2x3xi32>
  %y = onnx.Shrink(%n) <{bias = 1.0, lambd = 5.5}> : tensor<2x3xi32>
  %z = onnx.Shrink(%u) <{bias = 1.0, lambd = 5.0}> : tensor<2x3xui32>
  func.return %x, %y, %z : tensor<2x3xi32>, tensor<2x3xi32>, tensor<2x3xui32>
}
