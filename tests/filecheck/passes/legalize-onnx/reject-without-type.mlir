// RUN: not onnx-opt %s --pass legalize-onnx 2>&1 | filecheck %s

// What follows from a type or a rank waits for it.

// CHECK: error[E0402]: cast: how many axes its operands or results have must be known
// CHECK: error[E0402]: zeros_like: how many axes its operands or results have must be known
// CHECK: error[E0402]: relu6: how many axes its operands or results have must be known
// CHECK: error[E0402]: relu_n1_to_1: how many axes its operands or results have must be known
// CHECK: error[E0402]: relu_0_to_1: how many axes its operands or results have must be known
// CHECK: error[E0402]: batch_matmul: how many axes its operands or results have must be known
// CHECK: error[E0402]: shape: how many axes its operands or results have must be known
// CHECK: error[E0402]: rank: how many axes its operands or results have must be known
// CHECK: error[E0402]: broadcast_args: there is no exact ONNX form of it
// CHECK: error[E0402]: pack: how many axes its operands or results have must be known
// CHECK: error[E0402]: scatter_nd: how many axes its operands or results have must be known
func.func @main(%x: tensor<*xnone> {onnx.name = "x"}, %y: tensor<*xnone> {onnx.name = "y"}, %u: tensor<*xf32> {onnx.name = "u"}, %s: tensor<?xi32> {onnx.name = "s"}, %i: tensor<2x1xi32> {onnx.name = "i"}) -> (tensor<*xnone> {onnx.name = "r0"}, tensor<*xnone> {onnx.name = "r1"}, tensor<*xnone> {onnx.name = "r2"}, tensor<*xnone> {onnx.name = "r3"}, tensor<*xnone> {onnx.name = "r4"}, tensor<*xf32> {onnx.name = "r5"}, tensor<*xnone> {onnx.name = "r6"}, tensor<i32> {onnx.name = "r7"}, tensor<?xi32> {onnx.name = "r8"}, tensor<*xf32> {onnx.name = "r9"}, tensor<*xnone> {onnx.name = "r10"}) {
  %0 = tfl.cast(%x) : tensor<*xnone>
  %1 = tfl.zeros_like(%x) : tensor<*xnone>
  %2 = tfl.relu6(%x) : tensor<*xnone>
  %3 = tfl.relu_n1_to_1(%x) : tensor<*xnone>
  %4 = tfl.relu_0_to_1(%x) : tensor<*xnone>
  %5 = tfl.batch_matmul(%u, %u) <{adj_x = true, adj_y = true}> : tensor<*xf32>
  %6 = tfl.shape(%x) : tensor<*xnone>
  %7 = tfl.rank(%u) : tensor<i32>
  %8 = tfl.broadcast_args(%s, %s) : tensor<?xi32>
  %9 = tfl.pack(%u, %u) <{axis = 0}> : tensor<*xf32>
  %10 = tfl.scatter_nd(%i, %x, %s) : tensor<*xnone>
  func.return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10 : tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xf32>, tensor<*xnone>, tensor<i32>, tensor<?xi32>, tensor<*xf32>, tensor<*xnone>
}
