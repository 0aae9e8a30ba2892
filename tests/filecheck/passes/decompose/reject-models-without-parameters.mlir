// RUN: onnx-opt %s --pass decompose | filecheck %s

// No categories, a norm along more than rows, no offset, lengths that say otherwise.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.ml.OneHotEncoder(%x) <{cats_int64s = []}> : tensor<2x3x0xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.ml.Normalizer(%y) <{norm = "L1"}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ml.Scaler(%z) <{scale = [2.0]}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.ml.FeatureVectorizer(%z, %z) <{inputdimensions = [3]}> : tensor<2x6xf32>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]], %[[V3]] : tensor<2x3x0xf32>, tensor<2x3x4xf32>, tensor<2x3xf32>, tensor<2x6xf32>
func.func @main(%x: tensor<2x3xi64> {onnx.name = "x"}, %y: tensor<2x3x4xf32> {onnx.name = "y"}, %z: tensor<2x3xf32> {onnx.name = "z"}) -> (tensor<2x3x0xf32> {onnx.name = "r0"}, tensor<2x3x4xf32> {onnx.name = "r1"}, tensor<2x3xf32> {onnx.name = "r2"}, tensor<2x6xf32> {onnx.name = "r3"}) {
  %r0 = onnx.ml.OneHotEncoder(%x) <{cats_int64s = []}> : tensor<2x3x0xf32>
  %r1 = onnx.ml.Normalizer(%y) <{norm = "L1"}> : tensor<2x3x4xf32>
  %r2 = onnx.ml.Scaler(%z) <{scale = [2.0]}> : tensor<2x3xf32>
  %r3 = onnx.ml.FeatureVectorizer(%z, %z) <{inputdimensions = [3]}> : tensor<2x6xf32>
  func.return %r0, %r1, %r2, %r3 : tensor<2x3x0xf32>, tensor<2x3x4xf32>, tensor<2x3xf32>, tensor<2x6xf32>
}
