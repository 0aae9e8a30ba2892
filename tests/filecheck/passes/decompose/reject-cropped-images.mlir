// RUN: onnx-opt %s --pass decompose | filecheck %s

// Nearest elements; a region that is computed; channels that are left out.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R:.*]] = onnx.Constant dense<[0.25, 0.5, 0.75, 1.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<3> : tensor<2xi64>
// CHECK-NEXT:    %[[T:.*]] = onnx.Constant dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Resize(%x, %[[R]], _, %[[S]]) <{axes = [2, 3], coordinate_transformation_mode = "tf_crop_and_resize", mode = "nearest"}> : tensor<2x3x3x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Resize(%x, %q, _, %[[S]]) <{axes = [2, 3], coordinate_transformation_mode = "tf_crop_and_resize", mode = "linear"}> : tensor<2x3x3x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Resize(%x, %[[R]], _, %[[T]]) <{axes = [1, 3], coordinate_transformation_mode = "tf_crop_and_resize", mode = "linear"}> : tensor<2x2x5x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<2x3x3x3xf32>, tensor<2x3x3x3xf32>, tensor<2x2x5x3xf32>
func.func @main(%x: tensor<2x3x5x4xf32> {onnx.name = "x"}, %q: tensor<4xf32> {onnx.name = "q"}) -> (tensor<2x3x3x3xf32> {onnx.name = "r0"}, tensor<2x3x3x3xf32> {onnx.name = "r1"}, tensor<2x2x5x3xf32> {onnx.name = "r2"}) {
  %r = onnx.Constant dense<[0.25, 0.5, 0.75, 1.0]> : tensor<4xf32>
  %s = onnx.Constant dense<[3, 3]> : tensor<2xi64>
  %t = onnx.Constant dense<[2, 3]> : tensor<2xi64>
  %a = onnx.Resize(%x, %r, _, %s) <{axes = [2, 3], coordinate_transformation_mode = "tf_crop_and_resize", mode = "nearest"}> : tensor<2x3x3x3xf32>
  %b = onnx.Resize(%x, %q, _, %s) <{axes = [2, 3], coordinate_transformation_mode = "tf_crop_and_resize", mode = "linear"}> : tensor<2x3x3x3xf32>
  %c = onnx.Resize(%x, %r, _, %t) <{axes = [1, 3], coordinate_transformation_mode = "tf_crop_and_resize", mode = "linear"}> : tensor<2x2x5x3xf32>
  func.return %a, %b, %c : tensor<2x3x3x3xf32>, tensor<2x3x3x3xf32>, tensor<2x2x5x3xf32>
}
