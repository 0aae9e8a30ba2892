// RUN: onnx-opt %s --pass decompose | filecheck %s

// Quantized operators of several operands, each with a scale and zero point of its own.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[XS:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[XZ:.*]] = onnx.Constant dense<3> : tensor<ui8>
// CHECK-NEXT:    %[[WS:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[WZ:.*]] = onnx.Constant dense<7> : tensor<ui8>
// CHECK-NEXT:    %[[YS:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[YZ:.*]] = onnx.Constant dense<5> : tensor<ui8>
// CHECK-NEXT:    %[[V0:.*]] = onnx.DequantizeLinear(%x, %[[XS]], %[[XZ]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.DequantizeLinear(%y, %[[WS]], %[[WZ]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Add(%[[V0]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.QuantizeLinear(%[[V2]], %[[YS]], %[[YZ]]) <{output_dtype = 2}> : tensor<2x3xui8>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Mul(%[[V0]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.QuantizeLinear(%[[V3]], %[[YS]], %[[YZ]]) <{output_dtype = 2}> : tensor<2x3xui8>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Where(%t, %[[V0]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.QuantizeLinear(%[[V4]], %[[YS]], %[[YZ]]) : tensor<2x3xui8>
// CHECK-NEXT:    %[[V5:.*]] = onnx.DequantizeLinear(%x, %[[WS]], %[[WZ]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Concat(%[[V0]], %[[V1]], %[[V5]]) <{axis = 1}> : tensor<2x9xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.QuantizeLinear(%[[V6]], %[[YS]], %[[YZ]]) : tensor<2x9xui8>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<2x3xui8>, tensor<2x3xui8>, tensor<2x3xui8>, tensor<2x9xui8>
func.func @main(%x: tensor<2x3xui8> {onnx.name = "x"}, %y: tensor<2x3xui8> {onnx.name = "y"}, %t: tensor<2x3xi1> {onnx.name = "t"}) -> (tensor<2x3xui8> {onnx.name = "a"}, tensor<2x3xui8> {onnx.name = "b"}, tensor<2x3xui8> {onnx.name = "c"}, tensor<2x9xui8> {onnx.name = "d"}) {
  %xs = onnx.Constant dense<0.5> : tensor<f32>
  %xz = onnx.Constant dense<3> : tensor<ui8>
  %ws = onnx.Constant dense<0.25> : tensor<f32>
  %wz = onnx.Constant dense<7> : tensor<ui8>
  %ys = onnx.Constant dense<2.0> : tensor<f32>
  %yz = onnx.Constant dense<5> : tensor<ui8>
  %a = onnx.ms.QLinearAdd(%x, %xs, %xz, %y, %ws, %wz, %ys, %yz) : tensor<2x3xui8>
  %b = onnx.ms.QLinearMul(%x, %xs, %xz, %y, %ws, %wz, %ys, %yz) : tensor<2x3xui8>
  %c = onnx.ms.QLinearWhere(%t, %x, %xs, %xz, %y, %ws, %wz, %ys, %yz) : tensor<2x3xui8>
  %d = onnx.ms.QLinearConcat(%ys, %yz, %x, %xs, %xz, %y, %ws, %wz, %x, %ws, %wz) <{axis = 1}> : tensor<2x9xui8>
  func.return %a, %b, %c, %d : tensor<2x3xui8>, tensor<2x3xui8>, tensor<2x3xui8>, tensor<2x9xui8>
}
