// RUN: onnx-opt %s --pass decompose | filecheck %s

// Linear models are products, labels of numbers are found by comparison, rows are divided by their measure.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<{{\[\[}}1.0, 2.0, 3.0{{\]\]}}> : tensor<1x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0.5> : tensor<1xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Gemm(%x, %[[V0]], %[[V1]]) <{transB = 1}> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<0.0> : tensor<1xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Gemm(%x, %[[V0]], %[[V3]]) <{transB = 1}> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<{{\[\[}}1.0, 2.0, 3.0], [4.0, 5.0, 6.0{{\]\]}}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<0.0> : tensor<2xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Gemm(%x, %[[V6]], %[[V7]]) <{transB = 1}> : tensor<2x2xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Unsqueeze(%n, %[[V10]]) : tensor<2x1xi64>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<[1, 5]> : tensor<2xi64>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Equal(%[[V11]], %[[V12]]) : tensor<2x2xi1>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Cast(%[[V13]]) <{to = 6}> : tensor<2x2xi32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.ArgMax(%[[V14]]) <{axis = 1, keepdims = 0, select_last_index = 0}> : tensor<2xi64>
// CHECK-NEXT:    %[[V16:.*]] = onnx.ReduceMax(%[[V14]], %[[V10]]) <{keepdims = 0}> : tensor<2xi32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Greater(%[[V16]], %[[V17]]) : tensor<2xi1>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Constant dense<[0.5, 2.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Gather(%[[V19]], %[[V15]]) <{axis = 0}> : tensor<2xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Where(%[[V18]], %[[V20]], %[[V21]]) : tensor<2xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.ReduceMax(%x, %[[V10]]) <{keepdims = 1}> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Equal(%[[V23]], %[[V24]]) : tensor<2x1xi1>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Where(%[[V25]], %[[V26]], %[[V23]]) : tensor<2x1xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Div(%x, %[[V27]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.ReduceSum(%[[V29]], %[[V10]]) <{keepdims = 1}> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Equal(%[[V30]], %[[V24]]) : tensor<2x1xi1>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Where(%[[V31]], %[[V26]], %[[V30]]) : tensor<2x1xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Div(%x, %[[V32]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Mul(%x, %x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.ReduceSum(%[[V34]], %[[V10]]) <{keepdims = 1}> : tensor<2x1xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Sqrt(%[[V35]]) : tensor<2x1xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Equal(%[[V36]], %[[V24]]) : tensor<2x1xi1>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Where(%[[V37]], %[[V26]], %[[V36]]) : tensor<2x1xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Div(%x, %[[V38]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[V2]], %[[V4]], %[[V8]], %[[V22]], %[[V28]], %[[V33]], %[[V39]] : tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %n: tensor<2xi64> {onnx.name = "n"}) -> (tensor<2x1xf32> {onnx.name = "a"}, tensor<2x1xf32> {onnx.name = "b"}, tensor<2x2xf32> {onnx.name = "c"}, tensor<2xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "e"}, tensor<2x3xf32> {onnx.name = "f"}, tensor<2x3xf32> {onnx.name = "g"}) {
  %a = onnx.ml.LinearRegressor(%x) <{coefficients = [1.0, 2.0, 3.0], intercepts = [0.5]}> : tensor<2x1xf32>
  %b = onnx.ml.LinearRegressor(%x) <{coefficients = [1.0, 2.0, 3.0]}> : tensor<2x1xf32>
  %c = onnx.ml.LinearRegressor(%x) <{coefficients = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0], targets = 2}> : tensor<2x2xf32>
  %d = onnx.ml.LabelEncoder(%n) <{keys_int64s = [1, 5], values_floats = [0.5, 2.0], default_float = -1.0}> : tensor<2xf32>
  %e = onnx.ml.Normalizer(%x) <{norm = "MAX"}> : tensor<2x3xf32>
  %f = onnx.ml.Normalizer(%x) <{norm = "L1"}> : tensor<2x3xf32>
  %g = onnx.ml.Normalizer(%x) <{norm = "L2"}> : tensor<2x3xf32>
  func.return %a, %b, %c, %d, %e, %f, %g : tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
