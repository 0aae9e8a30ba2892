// RUN: onnx-opt %s --pass simplify | filecheck %s

// Of two, one is another function.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Neg(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Abs(%[[A]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Exp(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Exp(%[[C]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[B]], %[[D]] : tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "d"}) {
  %a = onnx.Neg(%x) : tensor<2x3xf32>
  %b = onnx.Abs(%a) : tensor<2x3xf32>
  %c = onnx.Exp(%x) : tensor<2x3xf32>
  %d = onnx.Exp(%c) : tensor<2x3xf32>
  func.return %b, %d : tensor<2x3xf32>, tensor<2x3xf32>
}
