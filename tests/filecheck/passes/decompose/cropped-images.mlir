// RUN: onnx-opt %s --pass decompose | filecheck %s

// Rows and columns are products; what lies outside is a value.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[[0.0, 0.0, 0.0], [0.5, 0.0, 0.0], [0.5, 0.0, 0.0], [0.0, 1.0, 0.0]]> : tensor<4x3xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.MatMul(%x, %[[N0]]) : tensor<2x3x5x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<[[0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0, 0.0]]> : tensor<3x5xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.MatMul(%[[N2]], %[[N1]]) : tensor<2x3x3x3xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<[[0.0, 0.0, 10.0], [0.0, 0.0, 10.0], [0.0, 0.0, 10.0]]> : tensor<3x3xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%[[N3]], %[[N4]]) : tensor<2x3x3x3xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3x3x3xf32>
func.func @main(%x: tensor<2x3x5x4xf32> {onnx.name = "x"}) -> (tensor<2x3x3x3xf32> {onnx.name = "r0"}) {
  %r = onnx.Constant dense<[0.25, 0.5, 0.75, 1.5]> : tensor<4xf32>
  %s = onnx.Constant dense<[3, 3]> : tensor<2xi64>
  %a = onnx.Resize(%x, %r, _, %s) <{axes = [2, 3], coordinate_transformation_mode = "tf_crop_and_resize", extrapolation_value = 10.0, mode = "linear"}> : tensor<2x3x3x3xf32>
  func.return %a : tensor<2x3x3x3xf32>
}
