// RUN: onnx-opt %s --pass decompose | filecheck %s

// What is dropped is random.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]], %[[B:.*]] = onnx.Dropout(%x, %[[R]], %t) : (tensor<2x3xf32>, tensor<2x3xi1>)
// CHECK-NEXT:    %[[T:.*]] = onnx.Constant dense<true> : tensor<i1>
// CHECK-NEXT:    %[[C:.*]], %[[D:.*]] = onnx.Dropout(%x, %[[R]], %[[T]]) : (tensor<2x3xf32>, tensor<2x3xi1>)
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xi1>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %t: tensor<i1> {onnx.name = "t"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xi1> {onnx.name = "r1"}, tensor<2x3xf32> {onnx.name = "r2"}, tensor<2x3xi1> {onnx.name = "r3"}) {
  %r = onnx.Constant dense<0.5> : tensor<f32>
  %a, %b = onnx.Dropout(%x, %r, %t) : (tensor<2x3xf32>, tensor<2x3xi1>)
  %true = onnx.Constant dense<true> : tensor<i1>
  %c, %d = onnx.Dropout(%x, %r, %true) : (tensor<2x3xf32>, tensor<2x3xi1>)
  func.return %a, %b, %c, %d : tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xi1>
}
