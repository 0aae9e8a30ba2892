// RUN: onnx-opt %s --pass decompose | filecheck %s

// What slides over channels-last data slides over it channels-first, between transposes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[XS:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[XZ:.*]] = onnx.Constant dense<3> : tensor<ui8>
// CHECK-NEXT:    %[[WS:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[WZ:.*]] = onnx.Constant dense<7> : tensor<ui8>
// CHECK-NEXT:    %[[YS:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[YZ:.*]] = onnx.Constant dense<5> : tensor<ui8>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 3, 1, 2]}> : tensor<1x3x5x7xui8>
// CHECK-NEXT:    %[[V1:.*]] = onnx.DequantizeLinear(%[[V0]], %[[XS]], %[[XZ]]) : tensor<1x3x5x7xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.DequantizeLinear(%w, %[[WS]], %[[WZ]]) <{axis = 0}> : tensor<4x3x2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Conv(%[[V1]], %[[V2]]) <{dilations = [1, 1], kernel_shape = [2, 3], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x4x5xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.QuantizeLinear(%[[V3]], %[[YS]], %[[YZ]]) : tensor<1x4x4x5xui8>
// CHECK-NEXT:    %[[A:.*]] = onnx.Transpose(%[[V4]]) <{perm = [0, 2, 3, 1]}> : tensor<1x4x5x4xui8>
// CHECK-NEXT:    %[[V5:.*]] = onnx.GlobalAveragePool(%[[V1]]) : tensor<1x3x1x1xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.QuantizeLinear(%[[V5]], %[[YS]], %[[YZ]]) <{output_dtype = 2}> : tensor<1x3x1x1xui8>
// CHECK-NEXT:    %[[B:.*]] = onnx.Transpose(%[[V6]]) <{perm = [0, 2, 3, 1]}> : tensor<1x1x1x3xui8>
// CHECK-NEXT:    %[[V7:.*]] = onnx.AveragePool(%[[V1]]) <{dilations = [1, 1], kernel_shape = [2, 2], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x4x6xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.QuantizeLinear(%[[V7]], %[[YS]], %[[YZ]]) <{output_dtype = 2}> : tensor<1x3x4x6xui8>
// CHECK-NEXT:    %[[C:.*]] = onnx.Transpose(%[[V8]]) <{perm = [0, 2, 3, 1]}> : tensor<1x4x6x3xui8>
// CHECK-NEXT:    %[[V9:.*]] = onnx.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [2, 2], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x4x6xui8>
// CHECK-NEXT:    %[[D:.*]] = onnx.Transpose(%[[V9]]) <{perm = [0, 2, 3, 1]}> : tensor<1x4x6x3xui8>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<1x4x5x4xui8>, tensor<1x1x1x3xui8>, tensor<1x4x6x3xui8>, tensor<1x4x6x3xui8>
func.func @main(%x: tensor<1x5x7x3xui8> {onnx.name = "x"}, %w: tensor<4x3x2x3xui8> {onnx.name = "w"}) -> (tensor<1x4x5x4xui8> {onnx.name = "a"}, tensor<1x1x1x3xui8> {onnx.name = "b"}, tensor<1x4x6x3xui8> {onnx.name = "c"}, tensor<1x4x6x3xui8> {onnx.name = "d"}) {
  %xs = onnx.Constant dense<0.5> : tensor<f32>
  %xz = onnx.Constant dense<3> : tensor<ui8>
  %ws = onnx.Constant dense<0.25> : tensor<f32>
  %wz = onnx.Constant dense<7> : tensor<ui8>
  %ys = onnx.Constant dense<2.0> : tensor<f32>
  %yz = onnx.Constant dense<5> : tensor<ui8>
  %a = onnx.ms.QLinearConv(%x, %xs, %xz, %w, %ws, %wz, %ys, %yz) <{channels_last = 1}> : tensor<1x4x5x4xui8>
  %b = onnx.ms.QLinearGlobalAveragePool(%x, %xs, %xz, %ys, %yz) <{channels_last = 1}> : tensor<1x1x1x3xui8>
  %c = onnx.ms.QLinearAveragePool(%x, %xs, %xz, %ys, %yz) <{channels_last = 1, kernel_shape = [2, 2]}> : tensor<1x4x6x3xui8>
  %d = onnx.ms.NhwcMaxPool(%x) <{kernel_shape = [2, 2]}> : tensor<1x4x6x3xui8>
  func.return %a, %b, %c, %d : tensor<1x4x5x4xui8>, tensor<1x1x1x3xui8>, tensor<1x4x6x3xui8>, tensor<1x4x6x3xui8>
}
