// RUN: onnx-opt %s --pass decompose | filecheck %s

// Boxes by their centers.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Slice(%b, %[[V0]], %[[V1]], %[[V1]]) : tensor<1x5x2xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Slice(%b, %[[V1]], %[[V3]], %[[V1]]) : tensor<1x5x2xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Mul(%[[V4]], %[[V5]]) : tensor<1x5x2xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Sub(%[[V2]], %[[V6]]) : tensor<1x5x2xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Add(%[[V2]], %[[V6]]) : tensor<1x5x2xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Concat(%[[V7]], %[[V8]]) <{axis = 2}> : tensor<1x5x4xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.NonMaxSuppression(%[[V9]], %s, %n) <{center_point_box = 0}> : tensor<?x3xi64>
// CHECK-NEXT:    func.return %[[V10]] : tensor<?x3xi64>
func.func @main(%b: tensor<1x5x4xf32> {onnx.name = "b"}, %s: tensor<1x1x5xf32> {onnx.name = "s"}, %n: tensor<1xi64> {onnx.name = "n"}) -> (tensor<?x3xi64> {onnx.name = "y"}) {
  %y = onnx.NonMaxSuppression(%b, %s, %n) <{center_point_box = 1}> : tensor<?x3xi64>
  func.return %y : tensor<?x3xi64>
}
