// RUN: onnx-opt %s --pass simplify | filecheck %s

// A reduction along no axes, where no axes mean none, is what it reduces.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    func.return %x, %x, %x, %x, %x :
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "c"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "e"}) {
  %none = onnx.Constant dense<> : tensor<0xi64>
  %a = onnx.ReduceMax(%x) <{keepdims = 1, noop_with_empty_axes = 1}> : tensor<2x3xf32>
  %b = onnx.ReduceMean(%x, %none) <{keepdims = 1, noop_with_empty_axes = 1}> : tensor<2x3xf32>
  %c = onnx.ReduceMin(%x) <{keepdims = 0, noop_with_empty_axes = 1}> : tensor<2x3xf32>
  %d = onnx.ReduceProd(%x, %none) <{keepdims = 0, noop_with_empty_axes = 1}> : tensor<2x3xf32>
  %e = onnx.ReduceSum(%x) <{keepdims = 1, noop_with_empty_axes = 1}> : tensor<2x3xf32>
  func.return %a, %b, %c, %d, %e : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
