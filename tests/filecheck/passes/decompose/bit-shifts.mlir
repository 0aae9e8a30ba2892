// RUN: onnx-opt %s --pass decompose | filecheck %s

// By constants: to the left a product in 64 bits, by 0 where nothing is left; to the right in 32 bits.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Cast(%x) <{to = 7}> : tensor<3xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[8, 0, 0]> : tensor<3xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Mul(%[[N0]], %[[N1]]) : tensor<3xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Cast(%[[N2]]) <{to = 3}> : tensor<3xi8>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Cast(%x) <{to = 6}> : tensor<3xi32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<[3, -1, 8]> : tensor<3xi32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.BitShift(%[[N3]], %[[N4]]) <{direction = "RIGHT"}> : tensor<3xi32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Cast(%[[N5]]) <{to = 3}> : tensor<3xi8>
// CHECK-NEXT:    func.return %[[A]], %[[B]] : tensor<3xi8>, tensor<3xi8>
func.func @main(%x: tensor<3xi8> {onnx.name = "x"}) -> (tensor<3xi8> {onnx.name = "r0"}, tensor<3xi8> {onnx.name = "r1"}) {
  %n = onnx.Constant dense<[3, -1, 8]> : tensor<3xi8>
  %a = onnx.BitShift(%x, %n) <{direction = "LEFT"}> : tensor<3xi8>
  %b = onnx.BitShift(%x, %n) <{direction = "RIGHT"}> : tensor<3xi8>
  func.return %a, %b : tensor<3xi8>, tensor<3xi8>
}
