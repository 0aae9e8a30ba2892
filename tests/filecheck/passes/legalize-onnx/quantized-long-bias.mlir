// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// A bias of 64 bits, which ONNX does not dequantize, is written as reals.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[BF:.*]] = onnx.Constant dense<[4.0, -2.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Add(%x, %[[BF]]) : tensor<2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2xf32>
// CHECK-NOT:     tfl.
// CHECK-NOT:     quant
func.func @main(%x: tensor<2xf32> {onnx.name = "x"}) -> (tensor<2xf32> {onnx.name = "y_out"}) {
  %b = tfl.pseudo_const dense<[8, -4]> : tensor<2x!quant.uniform<i64:f32, 0.5>>
  %bf = tfl.dequantize(%b) : tensor<2xf32>
  %y = tfl.add(%x, %bf) <{fused_activation_function = "NONE"}> : tensor<2xf32>
  func.return %y : tensor<2xf32>
}
