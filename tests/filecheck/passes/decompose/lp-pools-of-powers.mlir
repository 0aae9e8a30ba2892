// RUN: onnx-opt %s --pass decompose | filecheck %s

// Other powers; a last window that ceil_mode adds is padded to be whole.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Abs(%x) : tensor<2x3x7x5xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<3.0> : tensor<f32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Pow(%[[N0]], %[[N1]]) : tensor<2x3x7x5xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.AveragePool(%[[N2]]) <{ceil_mode = 0, count_include_pad = 1, dilations = [1, 1], kernel_shape = [2, 2], pads = [0, 0, 1, 0], strides = [2, 1]}> : tensor<2x3x4x4xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<4.0> : tensor<f32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Mul(%[[N3]], %[[N4]]) : tensor<2x3x4x4xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<0.33333334> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Pow(%[[N5]], %[[N6]]) : tensor<2x3x4x4xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.ReduceSum(%[[N2]], %[[N7]]) <{keepdims = 1}> : tensor<2x3x1x1xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Pow(%[[N8]], %[[N6]]) : tensor<2x3x1x1xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x3x4x4xf32>, tensor<2x3x1x1xf32>
func.func @main(%x: tensor<2x3x7x5xf32> {onnx.name = "x"}) -> (tensor<2x3x4x4xf32> {onnx.name = "r"}, tensor<2x3x1x1xf32> {onnx.name = "s"}) {
  %a = onnx.LpPool(%x) <{ceil_mode = 1, dilations = [1, 1], kernel_shape = [2, 2], p = 3, pads = [0, 0, 0, 0], strides = [2, 1]}> : tensor<2x3x4x4xf32>
  %b = onnx.GlobalLpPool(%x) <{p = 3}> : tensor<2x3x1x1xf32>
  func.return %a, %b : tensor<2x3x4x4xf32>, tensor<2x3x1x1xf32>
}
