// RUN: onnx-opt %s -p 'normalize-opset,infer-shapes,fold-constants' | filecheck %s

// An older form of constants is computed as what it has become: the four elements behind the axis make one sum.

// CHECK:       onnx.Constant dense<0.25> : tensor<1x2x2xf32>
// CHECK-NEXT:  func.return
func.func @main() -> (tensor<1x2x2xf32> {onnx.name = "y"}) {
  %0 = onnx.Constant dense<3.0> : tensor<1x2x2xf32>
  %1 = onnx.Softmax.v11(%0) <{axis = 1}> : tensor<1x2x2xf32>
  func.return %1 : tensor<1x2x2xf32>
}
