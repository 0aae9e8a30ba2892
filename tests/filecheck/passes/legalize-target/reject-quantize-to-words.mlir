// RUN: not onnx-opt %s --pass legalize-target 2>&1 | filecheck %s

// Floats that no kernel quantizes to such integers are not quantized anew either.

// CHECK: error[E0505]: tfl.quantize: the runtime has no tensors of ui16 (tflite-2.14)
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3x!quant.uniform<u16:f32, 0.5:7>> {onnx.name = "y"}) {
  %y = tfl.quantize(%x) : tensor<2x3x!quant.uniform<u16:f32, 0.5:7>>
  func.return %y : tensor<2x3x!quant.uniform<u16:f32, 0.5:7>>
}
