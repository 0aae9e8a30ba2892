// RUN: onnx-opt %s --pass decompose | filecheck %s

// Integers are not interpolated.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R:.*]] = onnx.Constant dense<[0.25, 0.5, 0.75, 1.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<3> : tensor<2xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Resize(%x, %[[R]], _, %[[S]]) <{axes = [2, 3], coordinate_transformation_mode = "tf_crop_and_resize", mode = "linear"}> : tensor<2x3x3x3xi32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3x3x3xi32>
func.func @main(%x: tensor<2x3x5x4xi32> {onnx.name = "x"}) -> (tensor<2x3x3x3xi32> {onnx.name = "r0"}) {
  %r = onnx.Constant dense<[0.25, 0.5, 0.75, 1.0]> : tensor<4xf32>
  %s = onnx.Constant dense<3> : tensor<2xi64>
  %a = onnx.Resize(%x, %r, _, %s) <{axes = [2, 3], coordinate_transformation_mode = "tf_crop_and_resize", mode = "linear"}> : tensor<2x3x3x3xi32>
  func.return %a : tensor<2x3x3x3xi32>
}
