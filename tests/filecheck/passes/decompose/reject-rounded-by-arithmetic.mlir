// RUN: onnx-opt %s --pass decompose | filecheck %s

// What kernels store, integers of other widths, integers that are quantized, and floats that are stored.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<3> : tensor<i8>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<3> : tensor<i4>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<3> : tensor<i16>
// CHECK-NEXT:    %[[V4:.*]] = onnx.QuantizeLinear(%x, %[[V0]], %[[V1]]) <{axis = 1, block_size = 0, precision = 0}> : tensor<4x6xi8>
// CHECK-NEXT:    %[[V5:.*]] = onnx.DequantizeLinear(%[[V4]], %[[V0]], %[[V1]]) <{axis = 1, block_size = 0}> : tensor<4x6xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.QuantizeLinear(%x, %[[V0]], %[[V2]]) <{axis = 1, block_size = 0, precision = 0}> : tensor<4x6xi4>
// CHECK-NEXT:    %[[V7:.*]] = onnx.DequantizeLinear(%[[V6]], %[[V0]], %[[V2]]) <{axis = 1, block_size = 0}> : tensor<4x6xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.QuantizeLinear(%i, %[[V0]], %[[V3]]) <{axis = 1, block_size = 0, precision = 0}> : tensor<4x6xi16>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Cast(%[[V8]]) <{to = 1}> : tensor<4x6xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<-3.0> : tensor<f32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Add(%[[V9]], %[[V10]]) : tensor<4x6xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Mul(%[[V11]], %[[V0]]) : tensor<4x6xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<0.0> : tensor<!onnx.float<"float8_e4m3fn">>
// CHECK-NEXT:    %[[V14:.*]] = onnx.QuantizeLinear(%x, %[[V0]], %[[V13]]) <{axis = 1, block_size = 0, precision = 0, saturate = 1}> : tensor<4x6x!onnx.float<"float8_e4m3fn">>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Cast(%[[V14]]) <{to = 1}> : tensor<4x6xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Mul(%[[V15]], %[[V0]]) : tensor<4x6xf32>
// CHECK-NEXT:    func.return %[[V5]], %[[V7]], %[[V12]], %[[V16]] : tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>
func.func @main(%x: tensor<4x6xf32> {onnx.name = "x"}, %i: tensor<4x6xi32> {onnx.name = "i"}) -> (tensor<4x6xf32> {onnx.name = "r0"}, tensor<4x6xf32> {onnx.name = "r1"}, tensor<4x6xf32> {onnx.name = "r2"}, tensor<4x6xf32> {onnx.name = "r3"}) {
  %s = onnx.Constant dense<0.5> : tensor<f32>
  %z = onnx.Constant dense<3> : tensor<i8>
  %n = onnx.Constant dense<3> : tensor<i4>
  %w = onnx.Constant dense<3> : tensor<i16>
  %q0 = onnx.QuantizeLinear(%x, %s, %z) <{axis = 1, block_size = 0, precision = 0}> : tensor<4x6xi8>
  %r0 = onnx.DequantizeLinear(%q0, %s, %z) <{axis = 1, block_size = 0}> : tensor<4x6xf32>
  %q1 = onnx.QuantizeLinear(%x, %s, %n) <{axis = 1, block_size = 0, precision = 0}> : tensor<4x6xi4>
  %r1 = onnx.DequantizeLinear(%q1, %s, %n) <{axis = 1, block_size = 0}> : tensor<4x6xf32>
  %q2 = onnx.QuantizeLinear(%i, %s, %w) <{axis = 1, block_size = 0, precision = 0}> : tensor<4x6xi16>
  %r2 = onnx.DequantizeLinear(%q2, %s, %w) <{axis = 1, block_size = 0}> : tensor<4x6xf32>
  %f = onnx.Constant dense<0.0> : tensor<!onnx.float<"float8_e4m3fn">>
  %q3 = onnx.QuantizeLinear(%x, %s, %f) <{axis = 1, block_size = 0, precision = 0, saturate = 1}> : tensor<4x6x!onnx.float<"float8_e4m3fn">>
  %r3 = onnx.DequantizeLinear(%q3, %s, %f) <{axis = 1, block_size = 0}> : tensor<4x6xf32>
  func.return %r0, %r1, %r2, %r3 : tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>
}
