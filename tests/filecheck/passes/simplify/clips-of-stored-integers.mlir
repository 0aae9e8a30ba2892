// RUN: onnx-opt %s --pass simplify | filecheck %s

// Bounds of stored integers are those of the real values; bounds that are the type's are none.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Constant dense<3> : tensor<ui8>
// CHECK-NEXT:    %[[T:.*]] = onnx.Constant dense<0.25> : tensor<1xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<-1.5> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<62.0> : tensor<f32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Clip(%x, %[[V0]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R0:.*]] = onnx.QuantizeLinear(%[[V2]], %[[S]], %[[Z]]) : tensor<2x3xui8>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<-31.75> : tensor<f32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<31.75> : tensor<f32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Clip(%x, %[[V3]], %[[V4]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R1:.*]] = onnx.QuantizeLinear(%[[V5]], %[[T]]) <{output_dtype = 3}> : tensor<2x3xi8>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %i, %j, %k, %l : tensor<2x3xui8>, tensor<2x3xi8>, tensor<2x3xi8>, tensor<2x3xui8>, tensor<2x3xi16>, tensor<2x3xui16>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %i: tensor<2x3xi8> {onnx.name = "i"}, %j: tensor<2x3xui8> {onnx.name = "j"}, %k: tensor<2x3xi16> {onnx.name = "k"}, %l: tensor<2x3xui16> {onnx.name = "l"}) -> (tensor<2x3xui8> {onnx.name = "r0"}, tensor<2x3xi8> {onnx.name = "r1"}, tensor<2x3xi8> {onnx.name = "r2"}, tensor<2x3xui8> {onnx.name = "r3"}, tensor<2x3xi16> {onnx.name = "r4"}, tensor<2x3xui16> {onnx.name = "r5"}) {
  %s = onnx.Constant dense<0.5> : tensor<f32>
  %z = onnx.Constant dense<3> : tensor<ui8>
  %lo = onnx.Constant dense<0> : tensor<ui8>
  %hi = onnx.Constant dense<127> : tensor<ui8>
  %least = onnx.Constant dense<-128> : tensor<i8>
  %narrow = onnx.Constant dense<-127> : tensor<i8>
  %most = onnx.Constant dense<127> : tensor<i8>
  %t = onnx.Constant dense<[0.25]> : tensor<1xf32>
  %q0 = onnx.QuantizeLinear(%x, %s, %z) : tensor<2x3xui8>
  %r0 = onnx.Clip(%q0, %lo, %hi) : tensor<2x3xui8>
  %q1 = onnx.QuantizeLinear(%x, %t) <{output_dtype = 3}> : tensor<2x3xi8>
  %r1 = onnx.Clip(%q1, %narrow, %most) : tensor<2x3xi8>
  %r2 = onnx.Clip(%i, %least, %most) : tensor<2x3xi8>
  %byte = onnx.Constant dense<255> : tensor<ui8>
  %r3 = onnx.Clip(%j, %lo, %byte) : tensor<2x3xui8>
  %short_least = onnx.Constant dense<-32768> : tensor<i16>
  %short_most = onnx.Constant dense<32767> : tensor<i16>
  %r4 = onnx.Clip(%k, %short_least, %short_most) : tensor<2x3xi16>
  %word_least = onnx.Constant dense<0> : tensor<ui16>
  %word_most = onnx.Constant dense<65535> : tensor<ui16>
  %r5 = onnx.Clip(%l, %word_least, %word_most) : tensor<2x3xui16>
  func.return %r0, %r1, %r2, %r3, %r4, %r5 : tensor<2x3xui8>, tensor<2x3xi8>, tensor<2x3xi8>, tensor<2x3xui8>, tensor<2x3xi16>, tensor<2x3xui16>
}
