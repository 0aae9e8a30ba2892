// RUN: onnx-opt %s --pass decompose | filecheck %s

// Normalizations of sums, and what is normalized.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Add(%x, %s) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ReduceMean(%[[V0]], %[[V1]]) <{keepdims = 1}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Sub(%[[V0]], %[[V2]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Mul(%[[V3]], %[[V3]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.ReduceMean(%[[V4]], %[[V1]]) <{keepdims = 1}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<1.0e-12> : tensor<f32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Add(%[[V5]], %[[V6]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Sqrt(%[[V7]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Div(%[[V3]], %[[V8]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Mul(%[[V9]], %g) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Add(%s, %b) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[T:.*]] = onnx.Add(%x, %[[V10]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[M:.*]] = onnx.ReduceMean(%[[T]], %[[V1]]) <{keepdims = 1}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Sub(%[[T]], %[[M]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Mul(%[[V11]], %[[V11]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.ReduceMean(%[[V12]], %[[V1]]) <{keepdims = 1}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Add(%[[V13]], %[[V14]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Sqrt(%[[V15]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Div(%[[V11]], %[[V16]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Mul(%[[V17]], %g) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[N:.*]] = onnx.Add(%[[V18]], %b) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[I:.*]] = onnx.Reciprocal(%[[V16]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Mul(%[[V0]], %[[V0]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.ReduceMean(%[[V19]], %[[V1]]) <{keepdims = 1}> : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Add(%[[V20]], %[[V14]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Sqrt(%[[V21]]) : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Div(%[[V0]], %[[V22]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[R:.*]] = onnx.Mul(%[[V23]], %g) : tensor<2x3x5xf32>
// CHECK-NEXT:    func.return %[[A]], %[[N]], %[[M]], %[[I]], %[[T]], %[[R]] : tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x1xf32>, tensor<2x3x1xf32>, tensor<2x3x5xf32>, tensor<2x3x5xf32>
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}, %s: tensor<2x3x5xf32> {onnx.name = "s"}, %g: tensor<5xf32> {onnx.name = "g"}, %b: tensor<5xf32> {onnx.name = "b"}) -> (tensor<2x3x5xf32> {onnx.name = "a"}, tensor<2x3x5xf32> {onnx.name = "n"}, tensor<2x3x1xf32> {onnx.name = "m"}, tensor<2x3x1xf32> {onnx.name = "i"}, tensor<2x3x5xf32> {onnx.name = "t"}, tensor<2x3x5xf32> {onnx.name = "r"}) {
  %a = onnx.ms.SkipLayerNormalization(%x, %s, %g) : tensor<2x3x5xf32>
  %n, %m, %i, %t = onnx.ms.SkipLayerNormalization(%x, %s, %g, %b, %b) <{epsilon = 0.5}> : (tensor<2x3x5xf32>, tensor<2x3x1xf32>, tensor<2x3x1xf32>, tensor<2x3x5xf32>)
  %r = onnx.ms.SkipSimplifiedLayerNormalization(%x, %s, %g) <{epsilon = 0.5}> : tensor<2x3x5xf32>
  func.return %a, %n, %m, %i, %t, %r : tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x1xf32>, tensor<2x3x1xf32>, tensor<2x3x5xf32>, tensor<2x3x5xf32>
}
