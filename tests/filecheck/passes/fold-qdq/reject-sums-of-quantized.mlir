// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// What is added to a quantized result is no part of the bias: both are rounded before.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = tfl.pseudo_const dense<{{\[\[}}1, 2, 3], [4, 5, 6]]> : tensor<2x3x!quant.uniform<i8:f32, 0.5>>
// CHECK-NEXT:    %[[B:.*]] = tfl.pseudo_const dense<[1, 2]> : tensor<2x!quant.uniform<i32:f32, 0.25>>
// CHECK-NEXT:    %[[T:.*]] = tfl.pseudo_const dense<[3, 4]> : tensor<2x!quant.uniform<i8:f32, 0.25>>
// CHECK-NEXT:    %[[Y:.*]] = tfl.fully_connected(%x, %[[W]], %[[B]]) : tensor<2x2x!quant.uniform<i8:f32, 0.25>>
// CHECK-NEXT:    %[[R:.*]] = tfl.add(%[[Y]], %[[T]]) : tensor<2x2x!quant.uniform<i8:f32, 0.25>>
// CHECK-NEXT:    func.return %[[R]] : tensor<2x2x!quant.uniform<i8:f32, 0.25>>
func.func @main(%x: tensor<2x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<2x2x!quant.uniform<i8:f32, 0.25>> {onnx.name = "r"}) {
  %w = tfl.pseudo_const dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3x!quant.uniform<i8:f32, 0.5>>
  %b = tfl.pseudo_const dense<[1, 2]> : tensor<2x!quant.uniform<i32:f32, 0.25>>
  %t = tfl.pseudo_const dense<[3, 4]> : tensor<2x!quant.uniform<i8:f32, 0.25>>
  %y = tfl.fully_connected(%x, %w, %b) : tensor<2x2x!quant.uniform<i8:f32, 0.25>>
  %r = tfl.add(%y, %t) : tensor<2x2x!quant.uniform<i8:f32, 0.25>>
  func.return %r : tensor<2x2x!quant.uniform<i8:f32, 0.25>>
}
