// RUN: onnx-opt %s --pass simplify | filecheck %s

// A Dropout that is told to train, or whose mask is read, is no identity.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[YES:.*]] = onnx.Constant dense<true> : tensor<i1>
// CHECK-NEXT:    %[[A:.*]] = onnx.Dropout(%x, %r, %[[YES]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]], %[[M:.*]] = onnx.Dropout(%x, %r) : (tensor<2x3xf32>, tensor<2x3xi1>)
// CHECK-NEXT:    %[[C:.*]] = onnx.Dropout(%x, %r, %t) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[M]], %[[C]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %r: tensor<f32> {onnx.name = "r"}, %t: tensor<i1> {onnx.name = "t"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xi1> {onnx.name = "m"}, tensor<2x3xf32> {onnx.name = "c"}) {
  %yes = onnx.Constant dense<true> : tensor<i1>
  %a = onnx.Dropout(%x, %r, %yes) : tensor<2x3xf32>
  %b, %m = onnx.Dropout(%x, %r) : (tensor<2x3xf32>, tensor<2x3xi1>)
  %c = onnx.Dropout(%x, %r, %t) : tensor<2x3xf32>
  func.return %a, %b, %m, %c : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xf32>
}
