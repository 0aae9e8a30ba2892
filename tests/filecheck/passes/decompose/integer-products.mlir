// RUN: onnx-opt %s --pass decompose | filecheck %s

// Products of integers are sums in floats, of distances from zero points, which are exact.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[AZ:.*]] = onnx.Constant dense<3> : tensor<ui8>
// CHECK-NEXT:    %[[WZ:.*]] = onnx.Constant dense<7> : tensor<ui8>
// CHECK-NEXT:    %[[BZ:.*]] = onnx.Constant dense<[1, 2, 3, 4]> : tensor<4xi8>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.DequantizeLinear(%a, %[[V0]], %[[AZ]]) <{axis = 0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<1.0> : tensor<4xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.DequantizeLinear(%b, %[[V2]], %[[BZ]]) <{axis = 1}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.MatMul(%[[V1]], %[[V3]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Cast(%[[V4]]) <{to = 6}> : tensor<2x4xi32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.DequantizeLinear(%a, %[[V0]]) <{axis = 0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.DequantizeLinear(%b, %[[V0]]) <{axis = 1}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.MatMul(%[[V5]], %[[V6]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Cast(%[[V7]]) <{to = 6}> : tensor<2x4xi32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.DequantizeLinear(%x, %[[V0]], %[[AZ]]) : tensor<1x3x5x7xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.DequantizeLinear(%w, %[[V0]], %[[WZ]]) <{axis = 0}> : tensor<2x3x2x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Conv(%[[V8]], %[[V9]]) <{dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x2x4x5xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Cast(%[[V10]]) <{to = 6}> : tensor<1x2x4x5xi32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]], %[[C]] : tensor<2x4xi32>, tensor<2x4xi32>, tensor<1x2x4x5xi32>
func.func @main(%a: tensor<2x3xui8> {onnx.name = "a"}, %b: tensor<3x4xi8> {onnx.name = "b"}, %x: tensor<1x3x5x7xui8> {onnx.name = "x"}, %w: tensor<2x3x2x3xui8> {onnx.name = "w"}) -> (tensor<2x4xi32> {onnx.name = "y"}, tensor<2x4xi32> {onnx.name = "z"}, tensor<1x2x4x5xi32> {onnx.name = "c"}) {
  %az = onnx.Constant dense<3> : tensor<ui8>
  %wz = onnx.Constant dense<7> : tensor<ui8>
  %bz = onnx.Constant dense<[1, 2, 3, 4]> : tensor<4xi8>
  %y = onnx.MatMulInteger(%a, %b, %az, %bz) : tensor<2x4xi32>
  %z = onnx.MatMulInteger(%a, %b) : tensor<2x4xi32>
  %c = onnx.ConvInteger(%x, %w, %az, %wz) : tensor<1x2x4x5xi32>
  func.return %y, %z, %c : tensor<2x4xi32>, tensor<2x4xi32>, tensor<1x2x4x5xi32>
}
