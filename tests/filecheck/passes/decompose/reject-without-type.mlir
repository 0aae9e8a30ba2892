// RUN: onnx-opt %s --pass decompose | filecheck %s

// What follows from a type waits for one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.ThresholdedRelu(%x) <{alpha = 1.0}> : tensor<*xnone>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Mish(%x) : tensor<*xnone>
// CHECK-NEXT:    %[[V2:.*]] = onnx.CastLike(%x, %y) : tensor<*xnone>
// CHECK-NEXT:    %[[V3:.*]] = onnx.BitwiseAnd(%x, %y) : tensor<*xnone>
// CHECK-NEXT:    %[[V4:.*]] = onnx.BitwiseNot(%x) : tensor<*xnone>
// CHECK-NEXT:    %[[V5:.*]] = onnx.ml.Binarizer(%x) <{threshold = 1.0}> : tensor<*xnone>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Trilu(%x) <{upper = 1}> : tensor<*xnone>
// CHECK-NEXT:    %[[V7:.*]] = onnx.EyeLike(%x) <{k = 0}> : tensor<*xnone>
// CHECK-NEXT:    %[[V8:.*]] = onnx.RMSNormalization(%x, %y) <{axis = -1, epsilon = 1.0e-05}> : tensor<*xnone>
// CHECK-NEXT:    %[[V9:.*]] = onnx.InstanceNormalization(%x, %y, %y) <{epsilon = 1.0e-05}> : tensor<*xnone>
// CHECK-NEXT:    %[[V10:.*]] = onnx.GroupNormalization(%x, %y, %y) <{epsilon = 1.0e-05, num_groups = 2}> : tensor<*xnone>
// CHECK-NEXT:    %[[V11:.*]] = onnx.ReduceL2(%x) <{keepdims = 1}> : tensor<*xnone>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Hardmax(%x) <{axis = 1}> : tensor<*xnone>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[V4]], %[[V5]], %[[V6]], %[[V7]], %[[V8]], %[[V9]], %[[V10]], %[[V11]], %[[V12]] : tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>
func.func @main(%x: tensor<*xnone> {onnx.name = "x"}, %y: tensor<*xnone> {onnx.name = "y"}) -> (tensor<*xnone> {onnx.name = "r0"}, tensor<*xnone> {onnx.name = "r1"}, tensor<*xnone> {onnx.name = "r2"}, tensor<*xnone> {onnx.name = "r3"}, tensor<*xnone> {onnx.name = "r4"}, tensor<*xnone> {onnx.name = "r5"}, tensor<*xnone> {onnx.name = "r6"}, tensor<*xnone> {onnx.name = "r7"}, tensor<*xnone> {onnx.name = "r8"}, tensor<*xnone> {onnx.name = "r9"}, tensor<*xnone> {onnx.name = "r10"}, tensor<*xnone> {onnx.name = "r11"}, tensor<*xnone> {onnx.name = "r12"}) {
  %0 = onnx.ThresholdedRelu(%x) <{alpha = 1.0}> : tensor<*xnone>
  %1 = onnx.Mish(%x) : tensor<*xnone>
  %2 = onnx.CastLike(%x, %y) : tensor<*xnone>
  %3 = onnx.BitwiseAnd(%x, %y) : tensor<*xnone>
  %4 = onnx.BitwiseNot(%x) : tensor<*xnone>
  %5 = onnx.ml.Binarizer(%x) <{threshold = 1.0}> : tensor<*xnone>
  %6 = onnx.Trilu(%x) <{upper = 1}> : tensor<*xnone>
  %7 = onnx.EyeLike(%x) <{k = 0}> : tensor<*xnone>
  %8 = onnx.RMSNormalization(%x, %y) <{axis = -1, epsilon = 1.0e-05}> : tensor<*xnone>
  %9 = onnx.InstanceNormalization(%x, %y, %y) <{epsilon = 1.0e-05}> : tensor<*xnone>
  %10 = onnx.GroupNormalization(%x, %y, %y) <{epsilon = 1.0e-05, num_groups = 2}> : tensor<*xnone>
  %11 = onnx.ReduceL2(%x) <{keepdims = 1}> : tensor<*xnone>
  %12 = onnx.Hardmax(%x) <{axis = 1}> : tensor<*xnone>
  func.return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12 : tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>
}
