// RUN: onnx-opt %s --pass decompose | filecheck %s

// A shift to the left is a product in 64 bits, by 0 where nothing is left; one to the right a quotient in 32 bits, rounded down.

// CHECK-LABEL: func.func @main
// CHECK:         %[[F:.*]] = onnx.Constant dense<[8, 0, 0]> : tensor<3xi64>
// CHECK:         onnx.Mul(%{{.*}}, %[[F]]) : tensor<3xi64>
// CHECK:         %[[D:.*]] = onnx.Constant dense<[8, 65536, 65536]> : tensor<3xi32>
// CHECK:         %[[M:.*]] = onnx.Mod(%{{.*}}, %[[D]])
// CHECK-NEXT:    %[[S:.*]] = onnx.Sub(%{{.*}}, %[[M]]) : tensor<3xi32>
// CHECK-NEXT:    %[[Q:.*]] = onnx.Div(%[[S]], %[[D]]) : tensor<3xi32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Cast(%[[Q]]) <{{.*}}to = 3}> : tensor<3xi8>
func.func @main(%x: tensor<3xi8> {onnx.name = "x"}) -> (tensor<3xi8> {onnx.name = "a"}, tensor<3xi8> {onnx.name = "b"}) {
  %n = onnx.Constant dense<[3, -1, 8]> : tensor<3xi8>
  %a = onnx.BitShift(%x, %n) <{direction = "LEFT"}> : tensor<3xi8>
  %b = onnx.BitShift(%x, %n) <{direction = "RIGHT"}> : tensor<3xi8>
  func.return %a, %b : tensor<3xi8>, tensor<3xi8>
}
