// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Images of three axes, weights of fewer axes than the data and of more, ends of another number than starts, axes without a rank, a target with two
// lengths that remain, boxes of seven numbers, of two batches, and counts of two.

// CHECK-DAG: error[E0402]: DepthToSpace
// CHECK-DAG: error[E0402]: SpaceToDepth
// CHECK-DAG: error[E0413]: Conv (opset 22)
// CHECK-DAG: error[E0413]: ConvTranspose and 2 more
// CHECK-DAG: error[E0417]: Slice and 3 more
// CHECK-DAG: error[E0402]: Reshape
// CHECK-DAG: error[E0402]: NonMaxSuppression and 2 more
func.func @main(%v: tensor<4x4x8xf32> {onnx.name = "v"}, %x: tensor<2x9x9x3xf32> {onnx.name = "x"}, %w: tensor<4x3x5xf32> {onnx.name = "w"}, %o: tensor<?x?x6x3xf32> {onnx.name = "o"}, %u: tensor<2x?x6x6x3xf32> {onnx.name = "u"}, %f: tensor<8xf32> {onnx.name = "f"}, %m: tensor<8x4xf32> {onnx.name = "m"}, %s: tensor<1xi64> {onnx.name = "s"}, %e: tensor<2xi64> {onnx.name = "e"}, %a: tensor<*xi64> {onnx.name = "a"}, %t: tensor<?x?xf32> {onnx.name = "t"}, %b: tensor<1x5x7xf32> {onnx.name = "b"}, %g: tensor<2x5x4xf32> {onnx.name = "g"}, %h: tensor<1x5x4xf32> {onnx.name = "h"}, %c: tensor<1x1x5xf32> {onnx.name = "c"}) -> (tensor<*xf32> {onnx.name = "r0"}, tensor<*xf32> {onnx.name = "r1"}, tensor<*xf32> {onnx.name = "r2"}, tensor<*xf32> {onnx.name = "r3"}, tensor<?x?x?x4xf32> {onnx.name = "r4"}, tensor<2x?x?x?x4xf32> {onnx.name = "r5"}, tensor<*xf32> {onnx.name = "r6"}, tensor<*xf32> {onnx.name = "r7"}, tensor<*xf32> {onnx.name = "r8"}, tensor<*xf32> {onnx.name = "r9"}, tensor<?x?xf32> {onnx.name = "r10"}, tensor<?x3xi64> {onnx.name = "r11"}, tensor<?x3xi64> {onnx.name = "r12"}, tensor<?x3xi64> {onnx.name = "r13"}) {
  %k = onnx.Constant dense<1.0> : tensor<3x4x3xf32>
  %j = onnx.Constant dense<1.0> : tensor<3x4x3x3xf32>
  %y = onnx.Constant dense<0> : tensor<1xi64>
  %l = onnx.Constant dense<[-1, -1]> : tensor<2xi64>
  %n = onnx.Constant dense<3> : tensor<1xi64>
  %r0 = nhwc.DepthToSpace(%v) <{blocksize = 2, mode = "DCR"}> : tensor<*xf32>
  %r1 = nhwc.SpaceToDepth(%v) <{blocksize = 2, mode = "DCR"}> : tensor<*xf32>
  %r2 = nhwc.Conv(%x, %w) <{strides = [1], dilations = [1], pads = [0, 0], group = 1, kernel_shape = [5]}> : tensor<*xf32>
  %r3 = nhwc.ConvTranspose(%x, %k) <{strides = [2, 2], dilations = [1, 1], pads = [0, 0, 0, 0], group = 1, kernel_shape = [3, 3], output_padding = [0, 0]}> : tensor<*xf32>
  %r4 = nhwc.ConvTranspose(%o, %k) <{strides = [2, 2], dilations = [1, 1], pads = [0, 0, 0, 0], group = 1, kernel_shape = [3, 3], output_padding = [0, 0]}> : tensor<?x?x?x4xf32>
  %r5 = nhwc.ConvTranspose(%u, %j) <{strides = [2, 2, 2], dilations = [1, 1, 1], pads = [0, 0, 0, 0, 0, 0], group = 1, kernel_shape = [3, 3, 3], output_padding = [0, 0, 0]}> : tensor<2x?x?x?x4xf32>
  %r6 = onnx.Slice(%f, %s, %e) : tensor<*xf32>
  %r7 = onnx.Slice(%m, %s, %e, %y) : tensor<*xf32>
  %r8 = onnx.Slice(%m, %s, %e, %s) : tensor<*xf32>
  %r9 = onnx.Slice(%m, %e, %e, %a) : tensor<*xf32>
  %r10 = onnx.Reshape(%t, %l) : tensor<?x?xf32>
  %r11 = onnx.NonMaxSuppression(%b, %c, %n) : tensor<?x3xi64>
  %r12 = onnx.NonMaxSuppression(%g, %c, %n) : tensor<?x3xi64>
  %r13 = onnx.NonMaxSuppression(%h, %c, %e) : tensor<?x3xi64>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %r10, %r11, %r12, %r13 : tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<?x?x?x4xf32>, tensor<2x?x?x?x4xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<?x?xf32>, tensor<?x3xi64>, tensor<?x3xi64>, tensor<?x3xi64>
}
