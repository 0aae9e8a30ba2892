// RUN: onnx-opt %s --pass decompose | filecheck %s

// A dilation may step over pads; without pads it is an average like any other.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.LpPool(%x) <{{.*}}p = 1, pads = [1, 1, 1, 1]
// CHECK:         onnx.LpPool(%x) <{{.*}}p = 2, pads = [1, 1, 1, 1]
// CHECK-NOT:     onnx.LpPool
// CHECK:         onnx.AveragePool({{.*}}dilations = [2, 2]
func.func @main(%x: tensor<2x3x5x7xf32> {onnx.name = "x"}) -> (tensor<2x3x5x7xf32> {onnx.name = "a"}, tensor<2x3x5x7xf32> {onnx.name = "b"}, tensor<2x3x3x5xf32> {onnx.name = "c"}) {
  %a = onnx.LpPool(%x) <{dilations = [2, 2], kernel_shape = [2, 2], p = 1, pads = [1, 1, 1, 1], strides = [1, 1]}> : tensor<2x3x5x7xf32>
  %b = onnx.LpPool(%x) <{dilations = [2, 2], kernel_shape = [2, 2], p = 2, pads = [1, 1, 1, 1], strides = [1, 1]}> : tensor<2x3x5x7xf32>
  %c = onnx.LpPool(%x) <{dilations = [2, 2], kernel_shape = [2, 2], p = 1, pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x3x5xf32>
  func.return %a, %b, %c : tensor<2x3x5x7xf32>, tensor<2x3x5x7xf32>, tensor<2x3x3x5xf32>
}
