// RUN: onnx-opt %s --pass simplify | filecheck %s

// f(f(x)) = f(x).

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[B:.*]] = onnx.Abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Ceil(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Floor(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Relu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[J:.*]] = onnx.Round(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[L:.*]] = onnx.Sign(%x) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[B]], %[[D]], %[[F]], %[[H]], %[[J]], %[[L]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "f"}, tensor<2x3xf32> {onnx.name = "h"}, tensor<2x3xf32> {onnx.name = "j"}, tensor<2x3xf32> {onnx.name = "l"}) {
  %a = onnx.Abs(%x) : tensor<2x3xf32>
  %b = onnx.Abs(%a) : tensor<2x3xf32>
  %c = onnx.Ceil(%x) : tensor<2x3xf32>
  %d = onnx.Ceil(%c) : tensor<2x3xf32>
  %e = onnx.Floor(%x) : tensor<2x3xf32>
  %f = onnx.Floor(%e) : tensor<2x3xf32>
  %g = onnx.Relu(%x) : tensor<2x3xf32>
  %h = onnx.Relu(%g) : tensor<2x3xf32>
  %i = onnx.Round(%x) : tensor<2x3xf32>
  %j = onnx.Round(%i) : tensor<2x3xf32>
  %k = onnx.Sign(%x) : tensor<2x3xf32>
  %l = onnx.Sign(%k) : tensor<2x3xf32>
  func.return %b, %d, %f, %h, %j, %l : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
