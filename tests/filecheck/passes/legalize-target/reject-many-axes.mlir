// RUN: not onnx-opt %s --pass legalize-target 2>&1 | filecheck %s

// More axes than kernels take, none of which travel together, or types that no rule mends.

// CHECK: error[E0506]: tfl.padv2: rank 7 is more than 5 (tflite-2.14)
// CHECK: error[E0506]: tfl.batch_matmul: rank 8 is more than 5 (tflite-2.14)
// CHECK: error[E0505]: tfl.topk_v2: the runtime has no tensors of ui16 (tflite-2.14)
// CHECK: error[E0505]: tfl.gather_nd: the runtime has no tensors of ui16 (tflite-2.14)
// CHECK: error[E0505]: tfl.dequantize: does not take qi32 -> f32 (tflite-2.14)
// CHECK: error[E0505]: tfl.softmax: does not take f64 -> f64 (tflite-2.14)
// CHECK: error[E0505]: tfl.concatenation: the runtime has no tensors of ui16 (tflite-2.14)
func.func @main(%x: tensor<2x3x2x3x2x3x2xf32> {onnx.name = "x"}, %y: tensor<1x3x1x3x1x3x2x4xf32> {onnx.name = "y"}, %z: tensor<2x1x2x1x2x1x4x2xf32> {onnx.name = "z"}, %i: tensor<2x3xui16> {onnx.name = "i"}, %j: tensor<2x1xi32> {onnx.name = "j"}, %q: tensor<3x!quant.uniform<i32:f32, 0.5>> {onnx.name = "q"}, %d: tensor<2x3xf64> {onnx.name = "d"}) -> (tensor<3x4x3x4x3x4x3xf32> {onnx.name = "r0"}, tensor<2x3x2x3x2x3x2x2xf32> {onnx.name = "r1"}, tensor<2x2xui16> {onnx.name = "r2"}, tensor<2x3xui16> {onnx.name = "r3"}, tensor<3xf32> {onnx.name = "r4"}, tensor<2x3xf64> {onnx.name = "r5"}, tensor<6x3xui16> {onnx.name = "r6"}) {
  %p = tfl.pseudo_const dense<[[0, 1], [1, 0], [0, 1], [1, 0], [0, 1], [1, 0], [0, 1]]> : tensor<7x2xi32>
  %v = tfl.pseudo_const dense<0.5> : tensor<f32>
  %k = tfl.pseudo_const dense<2> : tensor<i32>
  %0 = tfl.padv2(%x, %p, %v) : tensor<3x4x3x4x3x4x3xf32>
  %1 = tfl.batch_matmul(%y, %z) <{adj_x = false, adj_y = false}> : tensor<2x3x2x3x2x3x2x2xf32>
  %2, %3 = tfl.topk_v2(%i, %k) : (tensor<2x2xui16>, tensor<2x2xi32>)
  %4 = tfl.gather_nd(%i, %j) : tensor<2x3xui16>
  %5 = tfl.dequantize(%q) : tensor<3xf32>
  %6 = tfl.softmax(%d) <{beta = 1.0}> : tensor<2x3xf64>
  %7 = tfl.concatenation(%i, %i, %i) <{axis = 0}> : tensor<6x3xui16>
  func.return %0, %1, %2, %4, %5, %6, %7 : tensor<3x4x3x4x3x4x3xf32>, tensor<2x3x2x3x2x3x2x2xf32>, tensor<2x2xui16>, tensor<2x3xui16>, tensor<3xf32>, tensor<2x3xf64>, tensor<6x3xui16>
}
