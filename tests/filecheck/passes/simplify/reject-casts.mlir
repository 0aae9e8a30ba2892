// RUN: onnx-opt %s --pass simplify | filecheck %s

// A cast that loses values is felt.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Cast(%x) <{to = 10}> : tensor<2x3xf16>
// CHECK-NEXT:    %[[B:.*]] = onnx.Cast(%[[A]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Cast(%n) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Cast(%[[C]]) <{to = 7}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[E:.*]] = onnx.Cast(%u) <{to = 2}> : tensor<2x3xui8>
// CHECK-NEXT:    %[[F:.*]] = onnx.Cast(%[[E]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.Cast(%x) <{to = 9}> : tensor<2x3xi1>
// CHECK-NEXT:    %[[H:.*]] = onnx.Cast(%[[G]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[B]], %[[D]], %[[F]], %[[H]] : tensor<2x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %n: tensor<2x3xi32> {onnx.name = "n"}, %u: tensor<2x3xi8> {onnx.name = "u"}) -> (tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xi64> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "f"}, tensor<2x3xf32> {onnx.name = "h"}) {
  %a = onnx.Cast(%x) <{to = 10}> : tensor<2x3xf16>
  %b = onnx.Cast(%a) <{to = 1}> : tensor<2x3xf32>
  %c = onnx.Cast(%n) <{to = 1}> : tensor<2x3xf32>
  %d = onnx.Cast(%c) <{to = 7}> : tensor<2x3xi64>
  %e = onnx.Cast(%u) <{to = 2}> : tensor<2x3xui8>
  %f = onnx.Cast(%e) <{to = 1}> : tensor<2x3xf32>
  %g = onnx.Cast(%x) <{to = 9}> : tensor<2x3xi1>
  %h = onnx.Cast(%g) <{to = 1}> : tensor<2x3xf32>
  func.return %b, %d, %f, %h : tensor<2x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>, tensor<2x3xf32>
}
