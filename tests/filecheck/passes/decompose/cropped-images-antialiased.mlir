// RUN: onnx-opt %s --pass decompose | filecheck %s

// What is antialiased is resized axis by axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8]> : tensor<27xi32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Gather(%x, %[[V0]]) <{axis = 2}> : tensor<2x3x27x8xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Transpose(%[[V1]]) <{perm = [0, 1, 3, 2]}> : tensor<2x3x8x27xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant #onnx.weight<"", tensor<27x3xf32>>
// CHECK-NEXT:    %[[V4:.*]] = onnx.MatMul(%[[V2]], %[[V3]]) : tensor<2x3x8x3xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Transpose(%[[V4]]) <{perm = [0, 1, 3, 2]}> : tensor<2x3x3x8xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<true> : tensor<3x1xi1>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Where(%[[V6]], %[[V5]], %[[V7]]) : tensor<2x3x3x8xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7]> : tensor<24xi32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Gather(%[[V8]], %[[V9]]) <{axis = 3}> : tensor<2x3x3x24xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant #onnx.weight<"", tensor<24x3xf32>>
// CHECK-NEXT:    %[[V12:.*]] = onnx.MatMul(%[[V10]], %[[V11]]) : tensor<2x3x3x3xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<true> : tensor<3xi1>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Where(%[[V13]], %[[V12]], %[[V7]]) : tensor<2x3x3x3xf32>
// CHECK-NEXT:    func.return %[[V14]] : tensor<2x3x3x3xf32>
func.func @main(%x: tensor<2x3x9x8xf32> {onnx.name = "x"}) -> (tensor<2x3x3x3xf32> {onnx.name = "r0"}) {
  %r = onnx.Constant dense<[0.25, 0.5, 0.75, 1.0]> : tensor<4xf32>
  %s = onnx.Constant dense<3> : tensor<2xi64>
  %r0 = onnx.Resize(%x, %r, _, %s) <{antialias = 1, axes = [2, 3], coordinate_transformation_mode = "tf_crop_and_resize", mode = "linear"}> : tensor<2x3x3x3xf32>
  func.return %r0 : tensor<2x3x3x3xf32>
}
