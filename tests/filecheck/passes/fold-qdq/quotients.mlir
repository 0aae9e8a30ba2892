// RUN: onnx-opt %s --pass fold-qdq --target litert | filecheck %s

// A quotient, where the target has its kernel.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.div(%x, %y) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    func.return %[[V0]] : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
func.func @main(%x: tensor<2x5x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %y: tensor<2x5x!quant.uniform<i8:f32, 0.125:-4>> {onnx.name = "y"}) -> (tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r0"}) {
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %yf = tfl.dequantize(%y) : tensor<2x5xf32>
  %f0 = tfl.div(%xf, %yf) : tensor<2x5xf32>
  %r0 = tfl.quantize(%f0) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  func.return %r0 : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
}
