// RUN: onnx-opt %s --pass decompose | filecheck %s

// The diagonal may come at run time: which place lies on which is known.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[[0, 1, 2, 3], [-1, 0, 1, 2], [-2, -1, 0, 1]]> : tensor<3x4xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.GreaterOrEqual(%[[V0]], %k) : tensor<3x4xi1>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Where(%[[V1]], %x, %[[V2]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.LessOrEqual(%[[V0]], %k) : tensor<3x4xi1>
// CHECK-NEXT:    %[[B:.*]] = onnx.Where(%[[V3]], %x, %[[V2]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x3x4xf32>, tensor<2x3x4xf32>
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %k: tensor<i64> {onnx.name = "k"}) -> (tensor<2x3x4xf32> {onnx.name = "a"}, tensor<2x3x4xf32> {onnx.name = "b"}) {
  %a = onnx.Trilu(%x, %k) : tensor<2x3x4xf32>
  %b = onnx.Trilu(%x, %k) <{upper = 0}> : tensor<2x3x4xf32>
  func.return %a, %b : tensor<2x3x4xf32>, tensor<2x3x4xf32>
}
