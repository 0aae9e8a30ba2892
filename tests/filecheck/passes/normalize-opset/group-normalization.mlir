// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Scale and bias were one for each group.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[3, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Reshape(%s, %[[V0]]) <{allowzero = 0}> : tensor<3x1xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[3, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Expand(%[[V1]], %[[V2]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<6> : tensor<1xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Reshape(%[[V3]], %[[V4]]) <{allowzero = 0}> : tensor<6xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<[3, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Reshape(%b, %[[V6]]) <{allowzero = 0}> : tensor<3x1xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<[3, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Expand(%[[V7]], %[[V8]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<6> : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Reshape(%[[V9]], %[[V10]]) <{allowzero = 0}> : tensor<6xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.GroupNormalization(%x, %[[V5]], %[[V11]]) <{epsilon = 1.0e-05, num_groups = 3, stash_type = 1}> : tensor<*xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<*xf32>
// CHECK-NOT:     .v18
func.func @main(%x: tensor<2x6x4xf32> {onnx.name = "x"}, %s: tensor<3xf32> {onnx.name = "s"}, %b: tensor<3xf32> {onnx.name = "b"}) -> (tensor<*xf32> {onnx.name = "a"}) {
  %a = onnx.GroupNormalization.v18(%x, %s, %b) <{num_groups = 3}> : tensor<*xf32>
  func.return %a : tensor<*xf32>
}
