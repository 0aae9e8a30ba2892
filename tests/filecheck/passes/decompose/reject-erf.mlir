// RUN: onnx-opt %s --pass decompose | filecheck %s

// The polynomial is one of 32 bits.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.Erf(%x) : tensor<2x3xf64>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf64>
func.func @main(%x: tensor<2x3xf64> {onnx.name = "x"}) -> (tensor<2x3xf64> {onnx.name = "y"}) {
  %y = onnx.Erf(%x) : tensor<2x3xf64>
  func.return %y : tensor<2x3xf64>
}
