// RUN: onnx-opt %s --pass legalize-target --target litert | filecheck %s

// Integers of 16 bits without a sign, in 32 bits.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.cast(%x) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.cast(%y) : tensor<3xi32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.maximum(%[[N0]], %[[N1]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[A:.*]] = tfl.cast(%[[N2]]) : tensor<2x3xui16>
// CHECK-NEXT:    %[[N3:.*]] = tfl.minimum(%[[N0]], %[[N1]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[B:.*]] = tfl.cast(%[[N3]]) : tensor<2x3xui16>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<2x3xui16>, tensor<2x3xui16>
func.func @main(%x: tensor<2x3xui16> {onnx.name = "x"}, %y: tensor<3xui16> {onnx.name = "y"}) -> (tensor<2x3xui16> {onnx.name = "r0"}, tensor<2x3xui16> {onnx.name = "r1"}) {
  %a = tfl.maximum(%x, %y) : tensor<2x3xui16>
  %b = tfl.minimum(%x, %y) : tensor<2x3xui16>
  func.return %a, %b : tensor<2x3xui16>, tensor<2x3xui16>
}
