// RUN: onnx-opt %s --pass decompose | filecheck %s

// What is dropped is random.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]], %[[B:.*]] = onnx.Dropout(%x, %[[R]], %t) : (tensor<2x3xf32>, tensor<2x3xi1>)
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x3xf32>, tensor<2x3xi1>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %t: tensor<i1> {onnx.name = "t"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xi1> {onnx.name = "r1"}) {
  %r = onnx.Constant dense<0.5> : tensor<f32>
  %a, %b = onnx.Dropout(%x, %r, %t) : (tensor<2x3xf32>, tensor<2x3xi1>)
  func.return %a, %b : tensor<2x3xf32>, tensor<2x3xi1>
}
