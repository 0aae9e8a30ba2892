// RUN: onnx-opt %s --pass simplify | filecheck %s

// A reduction along no axes that is told to leave its operand then.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Z:.*]] = onnx.Abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Z]], %[[Z]] : tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %a: tensor<0xi64> {onnx.name = "a"}) -> (tensor<2x3xf32> {onnx.name = "r"}, tensor<2x3xf32> {onnx.name = "q"}) {
  %z = onnx.Abs(%x) : tensor<2x3xf32>
  %y = onnx.ReduceSum(%z) <{noop_with_empty_axes = 1}> : tensor<2x3xf32>
  %w = onnx.ReduceMax(%z, %a) <{noop_with_empty_axes = 1}> : tensor<2x3xf32>
  func.return %y, %w : tensor<2x3xf32>, tensor<2x3xf32>
}
