// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Attributes that have a default are written out, once a module says that it was imported.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.LeakyRelu(%x) <{alpha = 0.01}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Flatten(%x) <{axis = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}) {
  %a = onnx.LeakyRelu(%x) : tensor<2x3xf32>
  %b = onnx.Flatten(%x) : tensor<2x3xf32>
  func.return %a, %b : tensor<2x3xf32>, tensor<2x3xf32>
}
