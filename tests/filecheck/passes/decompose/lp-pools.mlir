// RUN: onnx-opt %s --pass decompose | filecheck %s

// Sums of windows as averages.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Abs(%x) : tensor<2x3x5x7xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.AveragePool(%[[V0]]) <{{.*}}> : tensor<2x3x4x5xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Mul(%[[V1]], %[[V2]]) : tensor<2x3x4x5xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Mul(%x, %x) : tensor<2x3x5x7xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.AveragePool(%[[V3]]) <{{.*}}> : tensor<2x3x3x7xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Mul(%[[V4]], %[[V2]]) : tensor<2x3x3x7xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Sqrt(%[[V5]]) : tensor<2x3x3x7xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[C:.*]] = onnx.ReduceSum(%[[V0]], %[[V6]]) <{keepdims = 1}> : tensor<2x3x1x1xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.ReduceSum(%[[V3]], %[[V6]]) <{keepdims = 1}> : tensor<2x3x1x1xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Sqrt(%[[V7]]) : tensor<2x3x1x1xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<2x3x4x5xf32>, tensor<2x3x3x7xf32>, tensor<2x3x1x1xf32>, tensor<2x3x1x1xf32>
// CHECK-NOT:     LpPool
func.func @main(%x: tensor<2x3x5x7xf32> {onnx.name = "x"}) -> (tensor<2x3x4x5xf32> {onnx.name = "a"}, tensor<2x3x3x7xf32> {onnx.name = "b"}, tensor<2x3x1x1xf32> {onnx.name = "c"}, tensor<2x3x1x1xf32> {onnx.name = "d"}) {
  %a = onnx.LpPool(%x) <{kernel_shape = [2, 3], p = 1}> : tensor<2x3x4x5xf32>
  %b = onnx.LpPool(%x) <{kernel_shape = [3, 2], pads = [1, 0, 1, 1], strides = [2, 1]}> : tensor<2x3x3x7xf32>
  %c = onnx.GlobalLpPool(%x) <{p = 1}> : tensor<2x3x1x1xf32>
  %d = onnx.GlobalLpPool(%x) : tensor<2x3x1x1xf32>
  func.return %a, %b, %c, %d : tensor<2x3x4x5xf32>, tensor<2x3x3x7xf32>, tensor<2x3x1x1xf32>, tensor<2x3x1x1xf32>
}
