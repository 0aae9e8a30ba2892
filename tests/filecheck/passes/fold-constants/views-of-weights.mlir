// RUN: onnx-opt %s --pass fold-constants --trace-rules 2> %t | filecheck %s
// RUN: filecheck %s --check-prefix TRACE --input-file %t

// Weights are moved as views, by rule; nothing is computed.

// TRACE:      transpose_of_constant: onnx.Transpose
// TRACE:      reshape_of_constant: onnx.Reshape
// CHECK:      func.func @main
// CHECK-NOT:  onnx.Transpose
// CHECK-NOT:  onnx.Reshape
func.func @main(%x: tensor<5x300xf32> {onnx.name = "x"}) -> (tensor<5x200xf32> {onnx.name = "y"}, tensor<5x200xf32> {onnx.name = "z"}) {
  %w = onnx.Constant dense<0.5> : tensor<200x300xf32>
  %t = onnx.Transpose(%w) <{perm = [1, 0]}> : tensor<300x200xf32>
  %y = onnx.MatMul(%x, %t) : tensor<5x200xf32>
  %s = onnx.Constant dense<[300, 200]> : tensor<2xi64>
  %v = onnx.Constant dense<0.25> : tensor<200x10x30xf32>
  %r = onnx.Reshape(%v, %s) : tensor<300x200xf32>
  %z = onnx.MatMul(%x, %r) : tensor<5x200xf32>
  func.return %y, %z : tensor<5x200xf32>, tensor<5x200xf32>
}
