// RUN: onnx-opt %s --pass simplify | filecheck %s

// A cast that keeps every value leaves the next one to decide.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[B:.*]] = onnx.Cast(%x) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Abs(%n) : tensor<2x3xi8>
// CHECK-NEXT:    %[[G:.*]] = onnx.Cast(%p) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[B]], %[[E]], %[[G]] : tensor<2x3xi32>, tensor<2x3xi8>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf16> {onnx.name = "x"}, %n: tensor<2x3xi8> {onnx.name = "n"}, %p: tensor<2x3xi1> {onnx.name = "p"}) -> (tensor<2x3xi32> {onnx.name = "b"}, tensor<2x3xi8> {onnx.name = "e"}, tensor<2x3xf32> {onnx.name = "g"}) {
  %a = onnx.Cast(%x) <{to = 1}> : tensor<2x3xf32>
  %b = onnx.Cast(%a) <{to = 6}> : tensor<2x3xi32>
  %c = onnx.Cast(%n) <{to = 1}> : tensor<2x3xf32>
  %d = onnx.Cast(%c) <{to = 3}> : tensor<2x3xi8>
  %e = onnx.Abs(%d) : tensor<2x3xi8>
  %f = onnx.Cast(%p) <{to = 7}> : tensor<2x3xi64>
  %g = onnx.Cast(%f) <{to = 1}> : tensor<2x3xf32>
  func.return %b, %e, %g : tensor<2x3xi32>, tensor<2x3xi8>, tensor<2x3xf32>
}
