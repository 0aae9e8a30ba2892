// RUN: onnx-opt %s --pass decompose | filecheck %s

// A quantized mean over axes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[XS:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[XZ:.*]] = onnx.Constant dense<3> : tensor<ui8>
// CHECK-NEXT:    %[[YS:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[YZ:.*]] = onnx.Constant dense<5> : tensor<ui8>
// CHECK-NEXT:    %[[V0:.*]] = onnx.DequantizeLinear(%x, %[[XS]], %[[XZ]]) : tensor<1x3x5x7xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ReduceMean(%[[V0]], %[[V1]]) <{keepdims = 0}> : tensor<1x5x7xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.QuantizeLinear(%[[V2]], %[[YS]], %[[YZ]]) <{output_dtype = 2}> : tensor<1x5x7xui8>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x5x7xui8>
func.func @main(%x: tensor<1x3x5x7xui8> {onnx.name = "x"}) -> (tensor<1x5x7xui8> {onnx.name = "y"}) {
  %xs = onnx.Constant dense<0.5> : tensor<f32>
  %xz = onnx.Constant dense<3> : tensor<ui8>
  %ys = onnx.Constant dense<2.0> : tensor<f32>
  %yz = onnx.Constant dense<5> : tensor<ui8>
  %y = onnx.ms.QLinearReduceMean(%x, %xs, %xz, %ys, %yz) <{axes = [1], keepdims = 0}> : tensor<1x5x7xui8>
  func.return %y : tensor<1x5x7xui8>
}
