// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Activations that TFLite has.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R0:.*]] = tfl.leaky_relu(%x) <{alpha = 0.25}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.leaky_relu(%x) <{alpha = 0.125}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.elu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.gelu(%x) <{approximate = true}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.gelu(%x) <{approximate = false}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[R5:.*]] = tfl.relu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xf32> {onnx.name = "r1"}, tensor<2x3xf32> {onnx.name = "r2"}, tensor<2x3xf32> {onnx.name = "r3"}, tensor<2x3xf32> {onnx.name = "r4"}, tensor<2x3xf32> {onnx.name = "r5"}) {
  %slope = onnx.Constant dense<0.125> : tensor<1xf32>
  %r0 = onnx.LeakyRelu(%x) <{alpha = 0.25}> : tensor<2x3xf32>
  %r1 = onnx.PRelu(%x, %slope) : tensor<2x3xf32>
  %r2 = onnx.Elu(%x) <{alpha = 1.0}> : tensor<2x3xf32>
  %r3 = onnx.Gelu(%x) <{approximate = "tanh"}> : tensor<2x3xf32>
  %r4 = onnx.Gelu(%x) <{approximate = "none"}> : tensor<2x3xf32>
  %r5 = onnx.Relu(%x) : tensor<2x3xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
