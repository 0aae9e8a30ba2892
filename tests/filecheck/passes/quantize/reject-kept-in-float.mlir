// RUN: onnx-opt %s -p 'quantize{scheme="int8"}' | filecheck %s

// Without a range, with computed weights, or without a kernel of the target an op stays in float.

// CHECK-LABEL: func.func @main
// CHECK-NOT:     tfl.quantize
// CHECK:         func.return
func.func @main(%x: tensor<2x4xf32> {onnx.name = "x", quant.range = array<f64: 0.0, 9.0>}, %w: tensor<3x4xf32> {onnx.name = "w", quant.range = array<f64: 0.0, 9.0>}) -> (tensor<2x4xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}, tensor<2x4xf32> {onnx.name = "c"}) {
  %a = tfl.add(%x, %x) : tensor<2x4xf32>
  %b = tfl.fully_connected(%x, %w) attributes {quant.ranges = [array<f64: 0.0, 9.0>]} : tensor<2x3xf32>
  %c = tfl.div(%x, %a) attributes {quant.ranges = [array<f64: 0.0, 9.0>]} : tensor<2x4xf32>
  func.return %a, %b, %c : tensor<2x4xf32>, tensor<2x3xf32>, tensor<2x4xf32>
}
