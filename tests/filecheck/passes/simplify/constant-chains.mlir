// RUN: onnx-opt %s --pass simplify | filecheck %s

// Sums of sums and products of products with constants; differences are sums.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[3.5, 0.5, 6.5]> : tensor<3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Add(%x, %[[V0]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[2.5, -5.0, 10.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Mul(%[[D]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Relu(%[[F]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[-1.0, 2.0, -4.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.Add(%x, %[[V2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Mul(%x, %[[V3]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[G]], %[[H]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
// CHECK-NOT:     onnx.Sub
// CHECK-NOT:     onnx.Div
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}, tensor<2x3xf32> {onnx.name = "g"}, tensor<2x3xf32> {onnx.name = "h"}) {
  %a = onnx.Constant dense<2.5> : tensor<f32>
  %b = onnx.Constant dense<[1.0, -2.0, 4.0]> : tensor<3xf32>
  %c = onnx.Add(%x, %a) : tensor<2x3xf32>
  %d = onnx.Add(%c, %b) : tensor<2x3xf32>
  %e = onnx.Mul(%d, %b) : tensor<2x3xf32>
  %f = onnx.Mul(%a, %e) : tensor<2x3xf32>
  %y = onnx.Relu(%f) : tensor<2x3xf32>
  %g = onnx.Sub(%x, %b) : tensor<2x3xf32>
  %four = onnx.Constant dense<4.0> : tensor<f32>
  %h = onnx.Div(%x, %four) : tensor<2x3xf32>
  func.return %y, %g, %h : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
