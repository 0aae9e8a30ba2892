// RUN: onnx-opt %s --pass decompose | filecheck %s

// Products of integers that are scaled, and of floats that are quantized as they come.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[AZ:.*]] = onnx.Constant dense<3> : tensor<ui8>
// CHECK-NEXT:    %[[BS:.*]] = onnx.Constant dense<[0.25, 0.5, 1.0, 2.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.DequantizeLinear(%a, %[[V0]], %[[AZ]]) <{axis = 0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.DequantizeLinear(%b, %[[V0]]) <{axis = 1}> : tensor<3x4xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.MatMul(%[[V1]], %[[V2]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Cast(%[[V3]]) <{to = 6}> : tensor<2x4xi32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Cast(%[[V4]]) <{to = 1}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<[0.125, 0.25, 0.5, 1.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Mul(%[[V5]], %[[V6]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<255.0> : tensor<f32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<[0, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.ReduceMin(%x, %[[V9]]) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<f32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Min(%[[V10]], %[[V7]]) : tensor<f32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.ReduceMax(%x, %[[V9]]) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<f32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Relu(%[[V12]]) : tensor<f32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Sub(%[[V13]], %[[V11]]) : tensor<f32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Div(%[[V14]], %[[V8]]) : tensor<f32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Div(%[[V11]], %[[V15]]) : tensor<f32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Sub(%[[V7]], %[[V16]]) : tensor<f32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Clip(%[[V17]], %[[V7]], %[[V8]]) : tensor<f32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Round(%[[V18]]) : tensor<f32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Cast(%[[V19]]) <{round_mode = "up", saturate = 1, to = 2}> : tensor<ui8>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Div(%x, %[[V15]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Round(%[[V21]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Cast(%[[V20]]) <{to = 1}> : tensor<f32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Add(%[[V22]], %[[V23]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Clip(%[[V24]], %[[V7]], %[[V8]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Cast(%[[V25]]) <{to = 2}> : tensor<2x3xui8>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Cast(%[[V26]]) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Sub(%[[V27]], %[[V23]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.MatMul(%[[V28]], %[[V2]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Cast(%[[V29]]) <{to = 6}> : tensor<2x4xi32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Cast(%[[V30]]) <{to = 1}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Mul(%[[V15]], %[[BS]]) : tensor<4xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Mul(%[[V31]], %[[V32]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Add(%[[V33]], %bias) : tensor<2x4xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<2x4xf32>, tensor<2x4xf32>
func.func @main(%a: tensor<2x3xui8> {onnx.name = "a"}, %b: tensor<3x4xi8> {onnx.name = "b"}, %x: tensor<2x3xf32> {onnx.name = "x"}, %bias: tensor<4xf32> {onnx.name = "bias"}) -> (tensor<2x4xf32> {onnx.name = "y"}, tensor<2x4xf32> {onnx.name = "z"}) {
  %xs = onnx.Constant dense<0.5> : tensor<f32>
  %az = onnx.Constant dense<3> : tensor<ui8>
  %bs = onnx.Constant dense<[0.25, 0.5, 1.0, 2.0]> : tensor<4xf32>
  %y = onnx.ms.MatMulIntegerToFloat(%a, %b, %xs, %bs, %az) : tensor<2x4xf32>
  %z = onnx.ms.DynamicQuantizeMatMul(%x, %b, %bs, _, %bias) : tensor<2x4xf32>
  func.return %y, %z : tensor<2x4xf32>, tensor<2x4xf32>
}
