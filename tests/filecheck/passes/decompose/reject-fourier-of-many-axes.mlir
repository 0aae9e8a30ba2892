// RUN: onnx-opt %s --pass decompose | filecheck %s

// Along one of four axes, which only a run tells.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.DFT(%x, _, %k) : tensor<2x3x3x3x3x2xf32>
// CHECK-NEXT:    func.return %[[V0]] : tensor<2x3x3x3x3x2xf32>
func.func @main(%x: tensor<2x3x3x3x3x2xf32> {onnx.name = "x"}, %k: tensor<i64> {onnx.name = "k"}) -> (tensor<2x3x3x3x3x2xf32> {onnx.name = "y"}) {
  %y = onnx.DFT(%x, _, %k) : tensor<2x3x3x3x3x2xf32>
  func.return %y : tensor<2x3x3x3x3x2xf32>
}
