// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Integers that a model computes with are no quantized values: a copy of the same bytes is what they are.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.quantize(%x) : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[2, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.reshape(%[[V0]], %[[V1]]) : tensor<2x3xi8>
// CHECK-NEXT:    %[[R0:.*]] = tfl.add(%[[V2]], %[[V2]]) : tensor<2x3xi8>
// CHECK-NEXT:    func.return %[[R0]] : tensor<2x3xi8>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xi8> {onnx.name = "y"}) {
  %q = tfl.quantize(%x) : tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %s = quant.scast(%q) : tensor<2x3xi8>
  %y = tfl.add(%s, %s) : tensor<2x3xi8>
  func.return %y : tensor<2x3xi8>
}
