// RUN: onnx-opt %s --pass decompose | filecheck %s

// Images and classes are taken on their own; boxes told by their centers have corners.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Slice(%b, %[[V0]], %[[V1]], %[[V1]]) : tensor<2x5x2xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Slice(%b, %[[V1]], %[[V3]], %[[V1]]) : tensor<2x5x2xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Mul(%[[V4]], %[[V5]]) : tensor<2x5x2xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Sub(%[[V2]], %[[V6]]) : tensor<2x5x2xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Add(%[[V2]], %[[V6]]) : tensor<2x5x2xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Concat(%[[V7]], %[[V8]]) <{axis = 2}> : tensor<2x5x4xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Slice(%[[V9]], %[[V0]], %[[V10]], %[[V0]]) : tensor<1x5x4xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Slice(%s, %[[V0]], %[[V10]], %[[V0]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Slice(%[[V12]], %[[V0]], %[[V10]], %[[V10]]) : tensor<1x1x5xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.NonMaxSuppression(%[[V11]], %[[V13]], %n) : tensor<?x3xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Slice(%[[V12]], %[[V10]], %[[V1]], %[[V10]]) : tensor<1x1x5xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.NonMaxSuppression(%[[V11]], %[[V15]], %n) : tensor<?x3xi64>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Constant dense<[0, 1, 0]> : tensor<3xi64>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Add(%[[V16]], %[[V17]]) : tensor<?x3xi64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Concat(%[[V14]], %[[V18]]) <{axis = 0}> : tensor<?x3xi64>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Slice(%[[V9]], %[[V10]], %[[V1]], %[[V0]]) : tensor<1x5x4xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Slice(%s, %[[V10]], %[[V1]], %[[V0]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Slice(%[[V21]], %[[V0]], %[[V10]], %[[V10]]) : tensor<1x1x5xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.NonMaxSuppression(%[[V20]], %[[V22]], %n) : tensor<?x3xi64>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Slice(%[[V21]], %[[V10]], %[[V1]], %[[V10]]) : tensor<1x1x5xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.NonMaxSuppression(%[[V20]], %[[V24]], %n) : tensor<?x3xi64>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Add(%[[V25]], %[[V17]]) : tensor<?x3xi64>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Concat(%[[V23]], %[[V26]]) <{axis = 0}> : tensor<?x3xi64>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Constant dense<[1, 0, 0]> : tensor<3xi64>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Add(%[[V27]], %[[V28]]) : tensor<?x3xi64>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Concat(%[[V19]], %[[V29]]) <{axis = 0}> : tensor<?x3xi64>
// CHECK-NEXT:    func.return %[[V30]] : tensor<?x3xi64>
func.func @main(%b: tensor<2x5x4xf32> {onnx.name = "b"}, %s: tensor<2x2x5xf32> {onnx.name = "s"}, %n: tensor<1xi64> {onnx.name = "n"}) -> (tensor<?x3xi64> {onnx.name = "y"}) {
  %y = onnx.NonMaxSuppression(%b, %s, %n) <{center_point_box = 1}> : tensor<?x3xi64>
  func.return %y : tensor<?x3xi64>
}
