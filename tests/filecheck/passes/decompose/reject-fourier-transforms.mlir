// RUN: onnx-opt %s --pass decompose | filecheck %s

// An axis that is computed, on which the shape depends; half of the frequencies of as many points as a run tells.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.DFT(%x, _, %k) <{inverse = 0, onesided = 1}> : tensor<2x?x?x2xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.DFT(%s) <{inverse = 1, onesided = 1}> : tensor<2x?x1xf32>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]] : tensor<2x?x?x2xf32>, tensor<2x?x1xf32>
func.func @main(%x: tensor<2x5x3x1xf32> {onnx.name = "x"}, %k: tensor<i64> {onnx.name = "k"}, %s: tensor<2x?x2xf32> {onnx.name = "s"}) -> (tensor<2x?x?x2xf32> {onnx.name = "r0"}, tensor<2x?x1xf32> {onnx.name = "r1"}) {
  %a = onnx.DFT(%x, _, %k) <{inverse = 0, onesided = 1}> : tensor<2x?x?x2xf32>
  %b = onnx.DFT(%s) <{inverse = 1, onesided = 1}> : tensor<2x?x1xf32>
  func.return %a, %b : tensor<2x?x?x2xf32>, tensor<2x?x1xf32>
}
