// RUN: onnx-opt %s --pass decompose | filecheck %s

// Products of integers are sums in floats, of distances from zero points, which are exact.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<3> : tensor<ui8>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<7> : tensor<ui8>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.DequantizeLinear(%a, %[[V2]], %[[V0]]) <{axis = 0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Cast(%b) <{to = 1}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<[-1.0, -2.0, -3.0, -4.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Add(%[[V4]], %[[V5]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.MatMul(%[[V3]], %[[V6]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Cast(%[[V7]]) <{to = 6}> : tensor<2x4xi32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.DequantizeLinear(%a, %[[V2]]) <{axis = 0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.DequantizeLinear(%b, %[[V2]]) <{axis = 1}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.MatMul(%[[V9]], %[[V10]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Cast(%[[V11]]) <{to = 6}> : tensor<2x4xi32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.DequantizeLinear(%x, %[[V2]], %[[V0]]) : tensor<1x3x5x7xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.DequantizeLinear(%w, %[[V2]], %[[V1]]) <{axis = 0}> : tensor<2x3x2x3xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Conv(%[[V13]], %[[V14]]) <{dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x2x4x5xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Cast(%[[V15]]) <{to = 6}> : tensor<1x2x4x5xi32>
// CHECK-NEXT:    func.return %[[V8]], %[[V12]], %[[V16]] : tensor<2x4xi32>, tensor<2x4xi32>, tensor<1x2x4x5xi32>
func.func @main(%a: tensor<2x3xui8> {onnx.name = "a"}, %b: tensor<3x4xi8> {onnx.name = "b"}, %x: tensor<1x3x5x7xui8> {onnx.name = "x"}, %w: tensor<2x3x2x3xui8> {onnx.name = "w"}) -> (tensor<2x4xi32> {onnx.name = "y"}, tensor<2x4xi32> {onnx.name = "z"}, tensor<1x2x4x5xi32> {onnx.name = "c"}) {
  %az = onnx.Constant dense<3> : tensor<ui8>
  %wz = onnx.Constant dense<7> : tensor<ui8>
  %bz = onnx.Constant dense<[1, 2, 3, 4]> : tensor<4xi8>
  %y = onnx.MatMulInteger(%a, %b, %az, %bz) : tensor<2x4xi32>
  %z = onnx.MatMulInteger(%a, %b) : tensor<2x4xi32>
  %c = onnx.ConvInteger(%x, %w, %az, %wz) : tensor<1x2x4x5xi32>
  func.return %y, %z, %c : tensor<2x4xi32>, tensor<2x4xi32>, tensor<1x2x4x5xi32>
}
