// RUN: onnx-opt %s --pass unfold-qdq | filecheck %s

// A cast between quantized values and the integers that store them computes nothing: it stays.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.dequantize(%x) : tensor<2xf32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.abs(%[[V0]]) : tensor<2xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.quantize(%[[V1]]) : tensor<2x!quant.uniform<i8:f32, 0.25>>
// CHECK-NEXT:    %[[R0:.*]] = quant.scast(%[[V2]]) : tensor<2xi8>
// CHECK-NEXT:    func.return %[[R0]] : tensor<2xi8>
func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<2xi8> {onnx.name = "y"}) {
  %a = tfl.abs(%x) : tensor<2x!quant.uniform<i8:f32, 0.25>>
  %y = quant.scast(%a) : tensor<2xi8>
  func.return %y : tensor<2xi8>
}
