// RUN: onnx-opt %s --pass simplify | filecheck %s

// Identity, and Dropout at inference, whatever its ratio.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.Relu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.Dropout
// CHECK-NOT:     onnx.Identity
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %r: tensor<f32> {onnx.name = "r"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %a = onnx.Identity(%x) : tensor<2x3xf32>
  %b = onnx.Dropout(%a, %r) : tensor<2x3xf32>
  %no = onnx.Constant dense<false> : tensor<i1>
  %c = onnx.Dropout(%b, %r, %no) : tensor<2x3xf32>
  %y = onnx.Relu(%c) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
