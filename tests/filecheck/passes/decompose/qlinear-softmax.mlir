// RUN: onnx-opt %s --pass decompose | filecheck %s

// A quantized softmax as its opset had it: along an axis, or over the matrix that the axes from there on flatten to.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[XS:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[XZ:.*]] = onnx.Constant dense<3> : tensor<ui8>
// CHECK-NEXT:    %[[YS:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[YZ:.*]] = onnx.Constant dense<5> : tensor<ui8>
// CHECK-NEXT:    %[[V0:.*]] = onnx.DequantizeLinear(%x, %[[XS]], %[[XZ]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Softmax(%[[V0]]) <{axis = 1}> : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.QuantizeLinear(%[[V1]], %[[YS]], %[[YZ]]) : tensor<2x3x5xui8>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Flatten(%[[V0]]) <{axis = 1}> : tensor<2x15xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Softmax(%[[V2]]) <{axis = 1}> : tensor<2x15xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[2, 3, 5]> : tensor<3xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Reshape(%[[V3]], %[[V4]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.QuantizeLinear(%[[V5]], %[[YS]], %[[YZ]]) : tensor<2x3x5xui8>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Softmax(%[[V0]]) <{axis = 2}> : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.QuantizeLinear(%[[V6]], %[[YS]], %[[YZ]]) : tensor<2x3x5xui8>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<2x3x5xui8>, tensor<2x3x5xui8>, tensor<2x3x5xui8>
func.func @main(%x: tensor<2x3x5xui8> {onnx.name = "x"}) -> (tensor<2x3x5xui8> {onnx.name = "a"}, tensor<2x3x5xui8> {onnx.name = "b"}, tensor<2x3x5xui8> {onnx.name = "c"}) {
  %xs = onnx.Constant dense<0.5> : tensor<f32>
  %xz = onnx.Constant dense<3> : tensor<ui8>
  %ys = onnx.Constant dense<0.25> : tensor<f32>
  %yz = onnx.Constant dense<5> : tensor<ui8>
  %a = onnx.ms.QLinearSoftmax(%x, %xs, %xz, %ys, %yz) <{axis = 1, opset = 13}> : tensor<2x3x5xui8>
  %b = onnx.ms.QLinearSoftmax(%x, %xs, %xz, %ys, %yz) <{axis = 1, opset = 11}> : tensor<2x3x5xui8>
  %c = onnx.ms.QLinearSoftmax(%x, %xs, %xz, %ys, %yz) <{axis = -1, opset = 11}> : tensor<2x3x5xui8>
  func.return %a, %b, %c : tensor<2x3x5xui8>, tensor<2x3x5xui8>, tensor<2x3x5xui8>
}
