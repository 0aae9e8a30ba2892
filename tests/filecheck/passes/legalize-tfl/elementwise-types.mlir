// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Arithmetic whose meaning depends on the type, among floats.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R0:.*]] = tfl.maximum(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.minimum(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.div(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.pow(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.div(%[[V0]], %x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<1.0> : tensor<2x3xf32>
// CHECK-NEXT:    %[[R5:.*]] = tfl.atan2(%x, %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R6:.*]] = tfl.not_equal(%x, %x) : tensor<2x3xi1>
// CHECK-NEXT:    %[[R7:.*]] = tfl.cast(%x) : tensor<2x3xi32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xf32> {onnx.name = "r1"}, tensor<2x3xf32> {onnx.name = "r2"}, tensor<2x3xf32> {onnx.name = "r3"}, tensor<2x3xf32> {onnx.name = "r4"}, tensor<2x3xf32> {onnx.name = "r5"}, tensor<2x3xi1> {onnx.name = "r6"}, tensor<2x3xi32> {onnx.name = "r7"}) {
  %r0 = onnx.Max(%x, %y) : tensor<2x3xf32>
  %r1 = onnx.Min(%x, %y) : tensor<2x3xf32>
  %r2 = onnx.Div(%x, %y) : tensor<2x3xf32>
  %r3 = onnx.Pow(%x, %y) : tensor<2x3xf32>
  %r4 = onnx.Reciprocal(%x) : tensor<2x3xf32>
  %r5 = onnx.Atan(%x) : tensor<2x3xf32>
  %r6 = onnx.IsNaN(%x) : tensor<2x3xi1>
  %r7 = onnx.Cast(%x) <{to = 6}> : tensor<2x3xi32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi32>
}
