// RUN: onnx-opt %s --pass decompose | filecheck %s

// An aspect ratio kept to sizes that are known; integers that are interpolated along an axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<3> : tensor<2xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Resize(%x, _, _, %[[V0]]) <{axes = [2, 3], keep_aspect_ratio_policy = "not_larger", mode = "linear"}> : tensor<2x3x3x2xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Resize(%i, _, %k) <{mode = "linear"}> : tensor<?xi32>
// CHECK-NEXT:    func.return %[[V1]], %[[V2]] : tensor<2x3x3x2xf32>, tensor<?xi32>
func.func @main(%x: tensor<2x3x5x4xf32> {onnx.name = "x"}, %i: tensor<4xi32> {onnx.name = "i"}, %k: tensor<1xf32> {onnx.name = "k"}) -> (tensor<2x3x3x2xf32> {onnx.name = "r1"}, tensor<?xi32> {onnx.name = "r2"}) {
  %s = onnx.Constant dense<3> : tensor<2xi64>
  %r1 = onnx.Resize(%x, _, _, %s) <{axes = [2, 3], keep_aspect_ratio_policy = "not_larger", mode = "linear"}> : tensor<2x3x3x2xf32>
  %r2 = onnx.Resize(%i, _, %k) <{mode = "linear"}> : tensor<?xi32>
  func.return %r1, %r2 : tensor<2x3x3x2xf32>, tensor<?xi32>
}
