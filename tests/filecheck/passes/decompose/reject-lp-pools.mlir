// RUN: onnx-opt %s --pass decompose | filecheck %s

// Other powers.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[B:.*]] = onnx.LpPool(%x) <{{.*}}> : tensor<2x3x3x6xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.GlobalLpPool(%x) <{p = 3}> : tensor<2x3x1x1xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Abs(%x) : tensor<2x3x5x7xf32>
// CHECK-NEXT:    func.return %[[B]], %[[D]], %[[E]] : tensor<2x3x3x6xf32>, tensor<2x3x1x1xf32>, tensor<2x3x5x7xf32>
func.func @main(%x: tensor<2x3x5x7xf32> {onnx.name = "x"}) -> (tensor<2x3x3x6xf32> {onnx.name = "b"}, tensor<2x3x1x1xf32> {onnx.name = "d"}, tensor<2x3x5x7xf32> {onnx.name = "e"}) {
  %b = onnx.LpPool(%x) <{kernel_shape = [3, 2], p = 3}> : tensor<2x3x3x6xf32>
  %d = onnx.GlobalLpPool(%x) <{p = 3}> : tensor<2x3x1x1xf32>
  %e = onnx.Abs(%x) : tensor<2x3x5x7xf32>
  func.return %b, %d, %e : tensor<2x3x3x6xf32>, tensor<2x3x1x1xf32>, tensor<2x3x5x7xf32>
}
