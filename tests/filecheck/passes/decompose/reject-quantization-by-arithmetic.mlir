// RUN: onnx-opt %s --pass decompose | filecheck %s

// Another precision, and integers of other widths.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0> : tensor<i8>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0> : tensor<i4>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0> : tensor<2x6xi8>
// CHECK-NEXT:    %[[V3:.*]] = onnx.QuantizeLinear(%x, %t, %[[V0]]) <{axis = 1, block_size = 0, precision = 1}> : tensor<4x6xi8>
// CHECK-NEXT:    %[[V4:.*]] = onnx.QuantizeLinear(%x, %t, %[[V1]]) <{axis = 1, block_size = 0, precision = 0}> : tensor<4x6xi4>
// CHECK-NEXT:    %[[V5:.*]] = onnx.QuantizeLinear(%x, %b, %[[V2]]) <{axis = 0, block_size = 2, precision = 1}> : tensor<4x6xi8>
// CHECK-NEXT:    func.return %[[V3]], %[[V4]], %[[V5]] : tensor<4x6xi8>, tensor<4x6xi4>, tensor<4x6xi8>
func.func @main(%x: tensor<4x6xf32> {onnx.name = "x"}, %t: tensor<f32> {onnx.name = "t"}, %b: tensor<2x6xf32> {onnx.name = "b"}) -> (tensor<4x6xi8> {onnx.name = "r0"}, tensor<4x6xi4> {onnx.name = "r1"}, tensor<4x6xi8> {onnx.name = "r2"}) {
  %z = onnx.Constant dense<0> : tensor<i8>
  %n = onnx.Constant dense<0> : tensor<i4>
  %y = onnx.Constant dense<0> : tensor<2x6xi8>
  %r0 = onnx.QuantizeLinear(%x, %t, %z) <{axis = 1, block_size = 0, precision = 1}> : tensor<4x6xi8>
  %r1 = onnx.QuantizeLinear(%x, %t, %n) <{axis = 1, block_size = 0, precision = 0}> : tensor<4x6xi4>
  %r2 = onnx.QuantizeLinear(%x, %b, %y) <{axis = 0, block_size = 2, precision = 1}> : tensor<4x6xi8>
  func.return %r0, %r1, %r2 : tensor<4x6xi8>, tensor<4x6xi4>, tensor<4x6xi8>
}
