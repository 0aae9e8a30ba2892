// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Bits as other types; truth values are stored as 0 and 1.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = tfl.bitcast(%x) : tensor<2x3xi32>
// CHECK-NEXT:    %[[B:.*]] = tfl.cast(%y) : tensor<2xui8>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x3xi32>, tensor<2xui8>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2xi1> {onnx.name = "y"}) -> (tensor<2x3xi32> {onnx.name = "r0"}, tensor<2xui8> {onnx.name = "r1"}) {
  %a = onnx.BitCast(%x) <{to = 6}> : tensor<2x3xi32>
  %b = onnx.BitCast(%y) <{to = 2}> : tensor<2xui8>
  func.return %a, %b : tensor<2x3xi32>, tensor<2xui8>
}
