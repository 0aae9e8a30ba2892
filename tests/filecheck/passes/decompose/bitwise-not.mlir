// RUN: onnx-opt %s --pass decompose | filecheck %s

// The bits of an integer turned over: -1 less it, or the greatest that has no sign.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[M:.*]] = onnx.Constant dense<-1> : tensor<i32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Sub(%[[M]], %x) : tensor<2x3xi32>
// CHECK-NEXT:    %[[G:.*]] = onnx.Constant dense<255> : tensor<ui8>
// CHECK-NEXT:    %[[B:.*]] = onnx.Sub(%[[G]], %y) : tensor<4xui8>
// CHECK-NEXT:    func.return %[[A]], %[[B]]
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}, %y: tensor<4xui8> {onnx.name = "y"}) -> (tensor<2x3xi32> {onnx.name = "a"}, tensor<4xui8> {onnx.name = "b"}) {
  %a = onnx.BitwiseNot(%x) : tensor<2x3xi32>
  %b = onnx.BitwiseNot(%y) : tensor<4xui8>
  func.return %a, %b : tensor<2x3xi32>, tensor<4xui8>
}
