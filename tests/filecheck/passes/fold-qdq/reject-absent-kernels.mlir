// RUN: onnx-opt %s --pass fold-qdq --target tflite-2.14 | filecheck %s

// What the target has no kernel for stays in float: a quotient, also by a constant of which an element is zero or has no reciprocal in f32; slopes and Gelu of 16 bits.

// CHECK-LABEL: func.func @main
// CHECK:     tfl.div(%{{.*}}f32>
// CHECK:     tfl.div(%{{.*}}f32>
// CHECK:     tfl.div(%{{.*}}f32>
// CHECK:     tfl.prelu(%{{.*}}f32>
// CHECK:     tfl.gelu(%{{.*}}f32>
func.func @main(%x: tensor<2x5x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %y: tensor<2x5x!quant.uniform<i8:f32, 0.125:-4>> {onnx.name = "y"}, %w: tensor<2x5x!quant.uniform<i16:f32, 0.5>> {onnx.name = "w"}, %z: tensor<5x!quant.uniform<i16:f32, 0.5>> {onnx.name = "z"}) -> (tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r0"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r1"}, tensor<2x5x!quant.uniform<i16:f32, 0.5>> {onnx.name = "r2"}, tensor<2x5x!quant.uniform<i16:f32, 0.5>> {onnx.name = "r3"}, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r4"}) {
  %c = tfl.pseudo_const dense<[1.0, 2.0, 0.0, 4.0, 5.0]> : tensor<5xf32>
  %d = tfl.pseudo_const dense<[1.0, 2.0, 1.0e-39, 4.0, 5.0]> : tensor<5xf32>
  %xf = tfl.dequantize(%x) : tensor<2x5xf32>
  %yf = tfl.dequantize(%y) : tensor<2x5xf32>
  %wf = tfl.dequantize(%w) : tensor<2x5xf32>
  %zf = tfl.dequantize(%z) : tensor<5xf32>
  %f0 = tfl.div(%xf, %yf) : tensor<2x5xf32>
  %r0 = tfl.quantize(%f0) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f1 = tfl.div(%xf, %c) : tensor<2x5xf32>
  %r1 = tfl.quantize(%f1) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f4 = tfl.div(%xf, %d) : tensor<2x5xf32>
  %r4 = tfl.quantize(%f4) : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
  %f2 = tfl.prelu(%wf, %zf) : tensor<2x5xf32>
  %r2 = tfl.quantize(%f2) : tensor<2x5x!quant.uniform<i16:f32, 0.5>>
  %f3 = tfl.gelu(%wf) : tensor<2x5xf32>
  %r3 = tfl.quantize(%f3) : tensor<2x5x!quant.uniform<i16:f32, 0.5>>
  func.return %r0, %r1, %r2, %r3, %r4 : tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<2x5x!quant.uniform<i16:f32, 0.5>>, tensor<2x5x!quant.uniform<i16:f32, 0.5>>, tensor<2x5x!quant.uniform<i8:f32, 0.25:-7>>
}
