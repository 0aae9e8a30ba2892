// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Bounds of one element are made scalars, which the kernel takes.

// CHECK-LABEL: func.func @main
// CHECK:       %[[N:.*]] = tfl.reshape(%n, %{{.*}}) : tensor<i32>
// CHECK:       tfl.range(%{{.*}}, %[[N]], %{{.*}}) : tensor<?xi32>
// CHECK-NOT:   onnx.
func.func @main(%n: tensor<1xi32> {onnx.name = "n"}) -> (tensor<?xi32> {onnx.name = "r"}) {
  %zero = onnx.Constant dense<0> : tensor<i32>
  %one = onnx.Constant dense<1> : tensor<i32>
  %r = onnx.Range(%zero, %n, %one) : tensor<?xi32>
  func.return %r : tensor<?xi32>
}
