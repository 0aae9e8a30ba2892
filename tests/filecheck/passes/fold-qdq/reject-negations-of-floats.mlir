// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// What is no quantized value is negated as it is.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[F:.*]] = tfl.neg(%x) : tensor<2x5xf32>
// CHECK-NEXT:    %[[R:.*]] = tfl.quantize(%[[F]]) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    func.return %[[R]] : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
func.func @main(%x: tensor<2x5xf32> {onnx.name = "x"}) -> (tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r"}) {
  %f = tfl.neg(%x) : tensor<2x5xf32>
  %r = tfl.quantize(%f) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  func.return %r : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
}
