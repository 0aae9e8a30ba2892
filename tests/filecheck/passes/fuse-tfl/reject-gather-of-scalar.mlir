// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A scalar has no axis to step along.

// CHECK-LABEL: func.func @main
// CHECK:         %[[R:.*]] = tfl.reshape(%x, %{{.*}})
// CHECK:         tfl.gather(%[[R]], %{{.*}})
func.func @main(%x: tensor<f32> {onnx.name = "x"}) -> (tensor<f32> {onnx.name = "y"}) {
  %one = tfl.pseudo_const dense<1> : tensor<1xi32>
  %first = tfl.pseudo_const dense<0> : tensor<i32>
  %r = tfl.reshape(%x, %one) : tensor<1xf32>
  %y = tfl.gather(%r, %first) <{axis = 0, batch_dims = 0}> : tensor<f32>
  func.return %y : tensor<f32>
}
