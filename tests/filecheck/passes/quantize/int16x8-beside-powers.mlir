// RUN: onnx-opt %s -p 'quantize{scheme="int16x8"}' | filecheck %s

// A range of 8 has steps that the kernels of tanh and logistic take for powers of two, and are many steps off with: it is made wider.

// CHECK-LABEL: func.func @main
// CHECK-DAG:     tfl.quantize(%x) : tensor<3x4x!quant.uniform<i16:f32, 0.000245{{[0-9]*}}>>
// CHECK-DAG:     tfl.quantize(%z) : tensor<3x4x!quant.uniform<i16:f32, 0.00024414{{[0-9]*}}>>
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x", quant.range = array<f64: -8.0, 8.0>}, %z: tensor<3x4xf32> {onnx.name = "z", quant.range = array<f64: -8.0, 8.0>}) -> (tensor<3x4xf32> {onnx.name = "y"}, tensor<3x4xf32> {onnx.name = "a"}) {
  %y = tfl.tanh(%x) attributes {quant.ranges = [array<f64: -1.0, 1.0>]} : tensor<3x4xf32>
  %a = tfl.abs(%z) attributes {quant.ranges = [array<f64: 0.0, 8.0>]} : tensor<3x4xf32>
  func.return %y, %a : tensor<3x4xf32>, tensor<3x4xf32>
}
