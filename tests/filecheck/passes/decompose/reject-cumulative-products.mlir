// RUN: onnx-opt %s --pass decompose | filecheck %s

// An axis that is computed, of five.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.CumProd(%x, %k) <{exclusive = 0, reverse = 0}> : tensor<2x3x1x1x2xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3x1x1x2xf32>
func.func @main(%x: tensor<2x3x1x1x2xf32> {onnx.name = "x"}, %k: tensor<i32> {onnx.name = "k"}) -> (tensor<2x3x1x1x2xf32> {onnx.name = "r0"}) {
  %a = onnx.CumProd(%x, %k) <{exclusive = 0, reverse = 0}> : tensor<2x3x1x1x2xf32>
  func.return %a : tensor<2x3x1x1x2xf32>
}
