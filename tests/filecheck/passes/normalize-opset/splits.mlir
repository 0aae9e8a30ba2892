// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Sizes became an operand; without them, the number of parts is said.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[2, 4]> : tensor<2xi64>
// CHECK-NEXT:    %[[A:.*]], %[[B:.*]] = onnx.Split(%x, %[[V0]]) <{axis = 0}> : (tensor<2x4xf32>, tensor<4x4xf32>)
// CHECK-NEXT:    %[[C:.*]], %[[D:.*]], %[[E:.*]] = onnx.Split(%x) <{axis = 0, num_outputs = 3}> : (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT:    %[[F:.*]], %[[G:.*]] = onnx.Split(%x, %s) <{axis = 1}> : (tensor<*xf32>, tensor<*xf32>)
// CHECK-NEXT:    %[[H:.*]], %[[I:.*]] = onnx.Split(%x) <{axis = 1, num_outputs = 2}> : (tensor<6x2xf32>, tensor<6x2xf32>)
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]], %[[F]], %[[G]], %[[H]], %[[I]] : tensor<2x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<*xf32>, tensor<*xf32>, tensor<6x2xf32>, tensor<6x2xf32>
// CHECK-NOT:     .v1
func.func @main(%x: tensor<6x4xf32> {onnx.name = "x"}, %s: tensor<2xi64> {onnx.name = "s"}) -> (tensor<2x4xf32> {onnx.name = "a"}, tensor<4x4xf32> {onnx.name = "b"}, tensor<2x4xf32> {onnx.name = "c"}, tensor<2x4xf32> {onnx.name = "d"}, tensor<2x4xf32> {onnx.name = "e"}, tensor<*xf32> {onnx.name = "f"}, tensor<*xf32> {onnx.name = "g"}, tensor<6x2xf32> {onnx.name = "h"}, tensor<6x2xf32> {onnx.name = "i"}) {
  %a, %b = onnx.Split.v11(%x) <{split = [2, 4]}> : (tensor<2x4xf32>, tensor<4x4xf32>)
  %c, %d, %e = onnx.Split.v11(%x) : (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
  %f, %g = onnx.Split.v13(%x, %s) <{axis = 1}> : (tensor<*xf32>, tensor<*xf32>)
  %h, %i = onnx.Split.v13(%x) <{axis = 1}> : (tensor<6x2xf32>, tensor<6x2xf32>)
  func.return %a, %b, %c, %d, %e, %f, %g, %h, %i : tensor<2x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<*xf32>, tensor<*xf32>, tensor<6x2xf32>, tensor<6x2xf32>
}
