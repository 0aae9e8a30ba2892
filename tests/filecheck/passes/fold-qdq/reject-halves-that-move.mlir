// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Half floats are given back as floats, and have no scales that could move along.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<{{\[\[}}1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf16>
// CHECK-NEXT:    %[[V1:.*]] = tfl.dequantize(%[[V0]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<6> : tensor<1xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.transpose(%[[V1]], %[[V2]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.add(%x, %[[V4]]) : tensor<3x2xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.reshape(%[[V1]], %[[V3]]) : tensor<6xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.add(%z, %[[V5]]) : tensor<6xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]] : tensor<3x2xf32>, tensor<6xf32>
func.func @main(%x: tensor<3x2xf32> {onnx.name = "x"}, %z: tensor<6xf32> {onnx.name = "z"}) -> (tensor<3x2xf32> {onnx.name = "a"}, tensor<6xf32> {onnx.name = "b"}) {
  %w = tfl.pseudo_const dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf16>
  %f = tfl.dequantize(%w) : tensor<2x3xf32>
  %perm = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
  %six = tfl.pseudo_const dense<6> : tensor<1xi32>
  %t = tfl.transpose(%f, %perm) : tensor<3x2xf32>
  %a = tfl.add(%x, %t) : tensor<3x2xf32>
  %r = tfl.reshape(%f, %six) : tensor<6xf32>
  %b = tfl.add(%z, %r) : tensor<6xf32>
  func.return %a, %b : tensor<3x2xf32>, tensor<6xf32>
}
