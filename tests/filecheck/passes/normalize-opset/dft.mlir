// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// The axis became an operand, after a length that may be absent.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[A:.*]] = onnx.DFT(%x, _, %[[V0]]) <{inverse = 0, onesided = 1}> : tensor<2x5x3x2xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<2> : tensor<i64>
// CHECK-NEXT:    %[[B:.*]] = onnx.DFT(%x, %n, %[[V1]]) <{inverse = 0, onesided = 0}> : tensor<*xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x5x3x2xf32>, tensor<*xf32>
// CHECK-NOT:     .v17
func.func @main(%x: tensor<2x8x3x1xf32> {onnx.name = "x"}, %n: tensor<i64> {onnx.name = "n"}) -> (tensor<2x5x3x2xf32> {onnx.name = "a"}, tensor<*xf32> {onnx.name = "b"}) {
  %a = onnx.DFT.v17(%x) <{axis = 1, onesided = 1}> : tensor<2x5x3x2xf32>
  %b = onnx.DFT.v17(%x, %n) <{axis = 2}> : tensor<*xf32>
  func.return %a, %b : tensor<2x5x3x2xf32>, tensor<*xf32>
}
