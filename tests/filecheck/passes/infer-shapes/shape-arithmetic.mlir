// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// A reshape whose target is computed from a shape: the arithmetic folds, the result is static.

// CHECK-LABEL: func.func @main
// CHECK-NOT:     onnx.Shape
// CHECK:         %[[TARGET:.*]] = onnx.Constant dense<[2, -1]> : tensor<2xi64>
// CHECK:         %[[Y:.*]] = onnx.Reshape(%x, %[[TARGET]]) : tensor<2x105xf32>
// CHECK:         func.return %[[Y]] : tensor<2x105xf32>
func.func @main(%x: tensor<2x3x5x7xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %shape = onnx.Shape(%x) : tensor<*xi64>
  %zero = onnx.Constant dense<[0]> : tensor<1xi64>
  %batch = onnx.Gather(%shape, %zero) <{axis = 0}> : tensor<*xi64>
  %rest = onnx.Constant dense<[-1]> : tensor<1xi64>
  %target = onnx.Concat(%batch, %rest) <{axis = 0}> : tensor<*xi64>
  %y = onnx.Reshape(%x, %target) : tensor<*xf32>
  func.return %y : tensor<*xf32>
}
