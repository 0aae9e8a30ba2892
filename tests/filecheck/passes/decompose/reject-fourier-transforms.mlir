// RUN: onnx-opt %s --pass decompose | filecheck %s

// An axis that is computed, on which the shape depends; the length of a frame.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[T:.*]] = onnx.Constant dense<2> : tensor<i64>
// CHECK-NEXT:    %[[A:.*]] = onnx.DFT(%x, _, %k) <{inverse = 0, onesided = 1}> : tensor<2x?x?x2xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.STFT(%s, %[[T]], _, %k) <{onesided = 1}> : tensor<2x5x2x2xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x?x?x2xf32>, tensor<2x5x2x2xf32>
func.func @main(%x: tensor<2x5x3x1xf32> {onnx.name = "x"}, %k: tensor<i64> {onnx.name = "k"}, %s: tensor<2x11x1xf32> {onnx.name = "s"}) -> (tensor<2x?x?x2xf32> {onnx.name = "r0"}, tensor<2x5x2x2xf32> {onnx.name = "r1"}) {
  %t = onnx.Constant dense<2> : tensor<i64>
  %a = onnx.DFT(%x, _, %k) <{inverse = 0, onesided = 1}> : tensor<2x?x?x2xf32>
  %b = onnx.STFT(%s, %t, _, %k) <{onesided = 1}> : tensor<2x5x2x2xf32>
  func.return %a, %b : tensor<2x?x?x2xf32>, tensor<2x5x2x2xf32>
}
