// RUN: onnx-opt %s --pass decompose | filecheck %s

// The mask of what is not training, and of what drops nothing.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[B:.*]] = onnx.Constant dense<true> : tensor<2x3xi1>
// CHECK-NEXT:    func.return %x, %[[B]], %x, %[[B]] : tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xi1>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %t: tensor<i1> {onnx.name = "t"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xi1> {onnx.name = "r1"}, tensor<2x3xf32> {onnx.name = "r2"}, tensor<2x3xi1> {onnx.name = "r3"}) {
  %r = onnx.Constant dense<0.0> : tensor<f32>
  %a, %b = onnx.Dropout(%x) : (tensor<2x3xf32>, tensor<2x3xi1>)
  %c, %d = onnx.Dropout(%x, %r, %t) : (tensor<2x3xf32>, tensor<2x3xi1>)
  func.return %a, %b, %c, %d : tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xi1>
}
