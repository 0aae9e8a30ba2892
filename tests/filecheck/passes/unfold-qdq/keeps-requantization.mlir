// RUN: onnx-opt %s --pass unfold-qdq | filecheck %s

// A quantization that changes the scale stays, and so does one of reals.

// CHECK-LABEL: func.func @main
// CHECK:         %[[F:.*]] = tfl.dequantize(%x) : tensor<4xf32>
// CHECK-NEXT:    %[[Q:.*]] = tfl.quantize(%[[F]]) : tensor<4x!quant.uniform<i8:f32, 0.25>>
// CHECK-NEXT:    %[[R:.*]] = tfl.quantize(%y) : tensor<4x!quant.uniform<i8:f32, 0.25>>
// CHECK-NOT:     tfl.dequantize
func.func @main(%x: tensor<4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %y: tensor<4xf32> {onnx.name = "y"}) -> (tensor<4x!quant.uniform<i8:f32, 0.25>> {onnx.name = "a"}, tensor<4x!quant.uniform<i8:f32, 0.25>> {onnx.name = "b"}) {
  %f = tfl.dequantize(%x) : tensor<4xf32>
  %q = tfl.quantize(%f) : tensor<4x!quant.uniform<i8:f32, 0.25>>
  %r = tfl.quantize(%y) : tensor<4x!quant.uniform<i8:f32, 0.25>>
  func.return %q, %r : tensor<4x!quant.uniform<i8:f32, 0.25>>, tensor<4x!quant.uniform<i8:f32, 0.25>>
}
