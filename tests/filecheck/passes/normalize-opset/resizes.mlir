// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Resize of opset 10 and Upsample had no half pixels; nearest took the element below where it grew, above where it shrank.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[UP:.*]] = onnx.Constant dense<[1.0, 1.0, 2.0, 1.5]> : tensor<4xf32>
// CHECK-NEXT:    %[[DOWN:.*]] = onnx.Constant dense<[1.0, 1.0, 0.5, 0.6]> : tensor<4xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Resize(%x, _, %[[UP]]) <{antialias = 0, coordinate_transformation_mode = "asymmetric", cubic_coeff_a = -0.75, exclude_outside = 0, extrapolation_value = 0.0, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "floor"}> : tensor<2x3x8x7xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Resize(%x, _, %[[DOWN]]) <{antialias = 0, coordinate_transformation_mode = "asymmetric", cubic_coeff_a = -0.75, exclude_outside = 0, extrapolation_value = 0.0, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "ceil"}> : tensor<2x3x2x3xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Min(%s, %[[V0]]) : tensor<4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Resize(%x, _, %[[V1]]) <{antialias = 0, coordinate_transformation_mode = "asymmetric", cubic_coeff_a = -0.75, exclude_outside = 0, extrapolation_value = 0.0, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "ceil"}> : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Max(%s, %[[V3]]) : tensor<4xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Resize(%[[V2]], _, %[[V4]]) <{antialias = 0, coordinate_transformation_mode = "asymmetric", cubic_coeff_a = -0.75, exclude_outside = 0, extrapolation_value = 0.0, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "floor"}> : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Resize(%x, _, %s) <{antialias = 0, coordinate_transformation_mode = "asymmetric", cubic_coeff_a = -0.75, exclude_outside = 0, extrapolation_value = 0.0, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor"}> : tensor<?x?x?x?xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Resize(%x, _, %[[UP]]) <{antialias = 0, coordinate_transformation_mode = "asymmetric", cubic_coeff_a = -0.75, exclude_outside = 0, extrapolation_value = 0.0, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "floor"}> : tensor<2x3x8x7xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<[1.0, 1.0, 2.0, 3.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Resize(%x, _, %[[V5]]) <{antialias = 0, coordinate_transformation_mode = "asymmetric", cubic_coeff_a = -0.75, exclude_outside = 0, extrapolation_value = 0.0, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "floor"}> : tensor<2x3x8x15xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]], %[[F]] : tensor<2x3x8x7xf32>, tensor<2x3x2x3xf32>, tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>, tensor<2x3x8x7xf32>, tensor<2x3x8x15xf32>
// CHECK-NOT:     .v
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}, %s: tensor<4xf32> {onnx.name = "s"}) -> (tensor<2x3x8x7xf32> {onnx.name = "a"}, tensor<2x3x2x3xf32> {onnx.name = "b"}, tensor<?x?x?x?xf32> {onnx.name = "c"}, tensor<?x?x?x?xf32> {onnx.name = "d"}, tensor<2x3x8x7xf32> {onnx.name = "e"}, tensor<2x3x8x15xf32> {onnx.name = "f"}) {
  %up = onnx.Constant dense<[1.0, 1.0, 2.0, 1.5]> : tensor<4xf32>
  %down = onnx.Constant dense<[1.0, 1.0, 0.5, 0.6]> : tensor<4xf32>
  %a = onnx.Resize.v10(%x, %up) : tensor<2x3x8x7xf32>
  %b = onnx.Resize.v10(%x, %down) : tensor<2x3x2x3xf32>
  %c = onnx.Resize.v10(%x, %s) : tensor<?x?x?x?xf32>
  %d = onnx.Resize.v10(%x, %s) <{mode = "linear"}> : tensor<?x?x?x?xf32>
  %e = onnx.Upsample.v9(%x, %up) <{mode = "linear"}> : tensor<2x3x8x7xf32>
  %f = onnx.Upsample.v7(%x) <{scales = [1.0, 1.0, 2.0, 3.0]}> : tensor<2x3x8x15xf32>
  func.return %a, %b, %c, %d, %e, %f : tensor<2x3x8x7xf32>, tensor<2x3x2x3xf32>, tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>, tensor<2x3x8x7xf32>, tensor<2x3x8x15xf32>
}
