// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Constants of 32 bits, which no kernel gives back as floats, are given back at once.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[0.5, 1.0, 1.5]> : tensor<3xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.add(%x, %[[V0]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[R0]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<[1, 2, 3]> : tensor<3x!quant.uniform<i32:f32, 0.5>>
  %f = tfl.dequantize(%w) : tensor<3xf32>
  %y = tfl.add(%x, %f) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
