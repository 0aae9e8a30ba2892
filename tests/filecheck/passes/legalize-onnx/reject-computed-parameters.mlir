// RUN: not onnx-opt %s --pass legalize-onnx 2>&1 | filecheck %s

// Each op whose parameters are computed, and each source of random numbers, is told with what would be needed.

// CHECK-DAG: error[E0417]: batch_to_space_nd: its block and its pads must be constant, and all lengths but the batch known
// CHECK-DAG: error[E0417]: space_to_batch_nd: its block and its pads must be constant, and all lengths but the batch known
// CHECK-DAG: error[E0417]: strided_slice: its strides must be constant
// CHECK-DAG: error[E0402]: reduce_any: there is no exact ONNX form of it
// CHECK-DAG: error[E0405]: multinomial: TFLite's random numbers are not those of ONNX
// CHECK-DAG: error[E0405]: random_standard_normal: TFLite's random numbers are not those of ONNX
// CHECK-DAG: error[E0405]: random_uniform: TFLite's random numbers are not those of ONNX
func.func @main(%x: tensor<4x2x2x3xf32> {onnx.name = "x"}, %p: tensor<2xi32> {onnx.name = "p"}, %c: tensor<2x2xi32> {onnx.name = "c"}, %b: tensor<4xi32> {onnx.name = "b"}, %i: tensor<4x2x5xi1> {onnx.name = "i"}, %m: tensor<2x3xf32> {onnx.name = "m"}) -> (tensor<?x?x?x3xf32> {onnx.name = "r0"}, tensor<?x?x?x3xf32> {onnx.name = "r1"}, tensor<?xi1> {onnx.name = "r2"}, tensor<?x?x?x?xf32> {onnx.name = "r4"}, tensor<2x7xi64> {onnx.name = "r5"}, tensor<?x?x?x?xf32> {onnx.name = "r6"}, tensor<?x?x?x?xf32> {onnx.name = "r7"}) {
  %n = tfl.pseudo_const dense<7> : tensor<i32>
  %r0 = tfl.batch_to_space_nd(%x, %p, %c) : tensor<?x?x?x3xf32>
  %r1 = tfl.space_to_batch_nd(%x, %p, %c) : tensor<?x?x?x3xf32>
  %r2 = tfl.reduce_any(%i, %p) : tensor<?xi1>
  %r4 = tfl.strided_slice(%x, %b, %b, %b) : tensor<?x?x?x?xf32>
  %r5 = tfl.multinomial(%m, %n) : tensor<2x7xi64>
  %r6 = tfl.random_standard_normal(%b) : tensor<?x?x?x?xf32>
  %r7 = tfl.random_uniform(%b) : tensor<?x?x?x?xf32>
  func.return %r0, %r1, %r2, %r4, %r5, %r6, %r7 : tensor<?x?x?x3xf32>, tensor<?x?x?x3xf32>, tensor<?xi1>, tensor<?x?x?x?xf32>, tensor<2x7xi64>, tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>
}
