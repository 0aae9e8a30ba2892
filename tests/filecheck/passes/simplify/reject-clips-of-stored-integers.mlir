// RUN: onnx-opt %s --pass simplify | filecheck %s

// Bounds stay where the unbounded integers are read too, where there are several scales, where none passes both bounds, and where they are narrower than the type.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[T:.*]] = onnx.Constant dense<[0.5, 0.25]> : tensor<2xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Constant dense<3> : tensor<ui8>
// CHECK-NEXT:    %[[U:.*]] = onnx.Constant dense<0.125> : tensor<f32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Constant dense<[3, 4]> : tensor<2xui8>
// CHECK-NEXT:    %[[LO:.*]] = onnx.Constant dense<0> : tensor<ui8>
// CHECK-NEXT:    %[[HI:.*]] = onnx.Constant dense<127> : tensor<ui8>
// CHECK-NEXT:    %[[NARROW:.*]] = onnx.Constant dense<-127> : tensor<i8>
// CHECK-NEXT:    %[[MOST:.*]] = onnx.Constant dense<127> : tensor<i8>
// CHECK-NEXT:    %[[Q0:.*]] = onnx.QuantizeLinear(%x, %[[S]], %[[Z]]) : tensor<2x3xui8>
// CHECK-NEXT:    %[[R0:.*]] = onnx.Clip(%[[Q0]], %[[LO]], %[[HI]]) : tensor<2x3xui8>
// CHECK-NEXT:    %[[Q1:.*]] = onnx.QuantizeLinear(%x, %[[T]], %[[Y]]) <{axis = 0}> : tensor<2x3xui8>
// CHECK-NEXT:    %[[R1:.*]] = onnx.Clip(%[[Q1]], %[[LO]], %[[HI]]) : tensor<2x3xui8>
// CHECK-NEXT:    %[[Q2:.*]] = onnx.QuantizeLinear(%x, %[[U]], %[[Z]]) : tensor<2x3xui8>
// CHECK-NEXT:    %[[R2:.*]] = onnx.Clip(%[[Q2]], %[[HI]], %[[LO]]) : tensor<2x3xui8>
// CHECK-NEXT:    %[[R3:.*]] = onnx.Clip(%i, %[[NARROW]], %[[MOST]]) : tensor<2x3xi8>
// CHECK-NEXT:    func.return %[[Q0]], %[[R0]], %[[R1]], %[[R2]], %[[R3]] : tensor<2x3xui8>, tensor<2x3xui8>, tensor<2x3xui8>, tensor<2x3xui8>, tensor<2x3xi8>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %i: tensor<2x3xi8> {onnx.name = "i"}) -> (tensor<2x3xui8> {onnx.name = "q0"}, tensor<2x3xui8> {onnx.name = "r0"}, tensor<2x3xui8> {onnx.name = "r1"}, tensor<2x3xui8> {onnx.name = "r2"}, tensor<2x3xi8> {onnx.name = "r3"}) {
  %s = onnx.Constant dense<0.5> : tensor<f32>
  %t = onnx.Constant dense<[0.5, 0.25]> : tensor<2xf32>
  %z = onnx.Constant dense<3> : tensor<ui8>
  %u = onnx.Constant dense<0.125> : tensor<f32>
  %y = onnx.Constant dense<[3, 4]> : tensor<2xui8>
  %lo = onnx.Constant dense<0> : tensor<ui8>
  %hi = onnx.Constant dense<127> : tensor<ui8>
  %narrow = onnx.Constant dense<-127> : tensor<i8>
  %most = onnx.Constant dense<127> : tensor<i8>
  %q0 = onnx.QuantizeLinear(%x, %s, %z) : tensor<2x3xui8>
  %r0 = onnx.Clip(%q0, %lo, %hi) : tensor<2x3xui8>
  %q1 = onnx.QuantizeLinear(%x, %t, %y) <{axis = 0}> : tensor<2x3xui8>
  %r1 = onnx.Clip(%q1, %lo, %hi) : tensor<2x3xui8>
  %q2 = onnx.QuantizeLinear(%x, %u, %z) : tensor<2x3xui8>
  %r2 = onnx.Clip(%q2, %hi, %lo) : tensor<2x3xui8>
  %r3 = onnx.Clip(%i, %narrow, %most) : tensor<2x3xi8>
  func.return %q0, %r0, %r1, %r2, %r3 : tensor<2x3xui8>, tensor<2x3xui8>, tensor<2x3xui8>, tensor<2x3xui8>, tensor<2x3xi8>
}
