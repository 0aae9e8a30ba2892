// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Half a pixel was not taken off.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.RoiAlign(%x, %r, %b) <{coordinate_transformation_mode = "output_half_pixel", mode = "avg", output_height = 2, output_width = 1, sampling_ratio = 0, spatial_scale = 0.5}> : tensor<6x3x2x1xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<6x3x2x1xf32>
// CHECK-NOT:     .v10
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}, %r: tensor<6x4xf32> {onnx.name = "r"}, %b: tensor<6xi64> {onnx.name = "b"}) -> (tensor<6x3x2x1xf32> {onnx.name = "a"}) {
  %a = onnx.RoiAlign.v10(%x, %r, %b) <{output_height = 2, spatial_scale = 0.5}> : tensor<6x3x2x1xf32>
  func.return %a : tensor<6x3x2x1xf32>
}
