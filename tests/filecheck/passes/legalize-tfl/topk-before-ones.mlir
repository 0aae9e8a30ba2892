// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// An axis with none but lengths of 1 behind it is the last as data lies; another is left to decompose.

// CHECK-LABEL: func.func @main
// CHECK:       %[[V:.*]], %[[I:.*]] = tfl.topk_v2({{.*}}) : (tensor<3x1x2xf32>, tensor<3x1x2xi32>)
// CHECK-NOT:   onnx.
// CHECK:       : tensor<3x1x2x1x1xf32>
// CHECK-NOT:   onnx.
// CHECK:       : tensor<3x1x2x1x1xi64>
func.func @main(%x: tensor<3x1x4x1x1xf32> {onnx.name = "x"}) -> (tensor<3x1x2x1x1xf32> {onnx.name = "y"}, tensor<3x1x2x1x1xi64> {onnx.name = "z"}) {
  %k = onnx.Constant dense<2> : tensor<1xi64>
  %0, %1 = onnx.TopK(%x, %k) <{axis = 2, largest = 1, sorted = 1}> : (tensor<3x1x2x1x1xf32>, tensor<3x1x2x1x1xi64>)
  func.return %0, %1 : tensor<3x1x2x1x1xf32>, tensor<3x1x2x1x1xi64>
}
