// RUN: onnx-opt %s --pass simplify | filecheck %s

// Ops of any number of operands that have one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.Abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.Concat
// CHECK-NOT:     onnx.M
// CHECK-NOT:     onnx.Sum
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %a = onnx.Concat(%x) <{axis = 1}> : tensor<2x3xf32>
  %b = onnx.Max(%a) : tensor<2x3xf32>
  %c = onnx.Mean(%b) : tensor<2x3xf32>
  %d = onnx.Min(%c) : tensor<2x3xf32>
  %e = onnx.Sum(%d) : tensor<2x3xf32>
  %y = onnx.Abs(%e) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
