// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// No kernel negates integers, but one multiplies them by -1.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<-127> : tensor<!quant.uniform<i8:f32, 0.007874016>>
// CHECK-NEXT:    %[[R:.*]] = tfl.mul(%x, %[[V0]]) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    func.return %[[R]] : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
func.func @main(%x: tensor<2x5x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r"}) {
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %f = tfl.neg(%xf) : tensor<2x5xf32>
  %r = tfl.quantize(%f) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  func.return %r : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
}
