// RUN: onnx-opt %s --pass decompose | filecheck %s

// Features are chosen, scaled, replaced and put side by side by arithmetic.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Greater(%x, %[[V0]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Cast(%[[V1]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Gather(%x, %i) <{axis = 1}> : tensor<2x2xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[1, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Reshape(%i, %[[V4]]) : tensor<1x2xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Gather(%v, %[[V5]]) <{axis = 0}> : tensor<1x2xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Cast(%n) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<[-1.0, -2.0, -3.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Add(%[[V7]], %[[V8]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<[0.5, 1.0, 2.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Mul(%[[V9]], %[[V10]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Concat(%x, %x) <{axis = 1}> : tensor<2x6xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Equal(%x, %[[V13]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<7.0> : tensor<1xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Where(%[[V14]], %[[V15]], %x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.IsNaN(%x) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Where(%[[V17]], %[[V15]], %x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Equal(%n, %[[V19]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<[7, 8, 9]> : tensor<3xi64>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Where(%[[V20]], %[[V21]], %n) : tensor<2x3xi64>
// CHECK-NEXT:    func.return %[[V2]], %[[V3]], %[[V6]], %[[V11]], %[[V12]], %[[V16]], %[[V18]], %[[V22]] : tensor<2x3xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x3xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi64>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %n: tensor<2x3xi64> {onnx.name = "n"}, %v: tensor<3xf32> {onnx.name = "v"}, %i: tensor<2xi64> {onnx.name = "i"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x2xf32> {onnx.name = "b"}, tensor<1x2xf32> {onnx.name = "c"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x6xf32> {onnx.name = "e"}, tensor<2x3xf32> {onnx.name = "f"}, tensor<2x3xf32> {onnx.name = "g"}, tensor<2x3xi64> {onnx.name = "h"}) {
  %a = onnx.ml.Binarizer(%x) <{threshold = 0.5}> : tensor<2x3xf32>
  %b = onnx.ml.ArrayFeatureExtractor(%x, %i) : tensor<2x2xf32>
  %c = onnx.ml.ArrayFeatureExtractor(%v, %i) : tensor<1x2xf32>
  %d = onnx.ml.Scaler(%n) <{offset = [1.0, 2.0, 3.0], scale = [0.5, 1.0, 2.0]}> : tensor<2x3xf32>
  %e = onnx.ml.FeatureVectorizer(%x, %x) <{inputdimensions = [3, 3]}> : tensor<2x6xf32>
  %f = onnx.ml.Imputer(%x) <{imputed_value_floats = [7.0], replaced_value_float = 1.0}> : tensor<2x3xf32>
  %g = onnx.ml.Imputer(%x) <{imputed_value_floats = [7.0], replaced_value_float = 0x7FC00000}> : tensor<2x3xf32>
  %h = onnx.ml.Imputer(%n) <{imputed_value_int64s = [7, 8, 9], replaced_value_int64 = 1}> : tensor<2x3xi64>
  func.return %a, %b, %c, %d, %e, %f, %g, %h : tensor<2x3xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x3xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi64>
}
