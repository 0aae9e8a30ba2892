// RUN: onnx-opt %s --pass decompose | filecheck %s

// Without being asked nothing is computed in fewer bits.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[B:.*]] = onnx.Exp(%x) : tensor<2x3xf64>
// CHECK-NEXT:    func.return %[[B]] : tensor<2x3xf64>
func.func @main(%x: tensor<2x3xf64> {onnx.name = "x"}) -> (tensor<2x3xf64> {onnx.name = "r0"}) {
  %b = onnx.Exp(%x) : tensor<2x3xf64>
  func.return %b : tensor<2x3xf64>
}
