// RUN: not onnx-opt %s --pass legalize-onnx 2>&1 | filecheck %s

// Weights that only one kernel reads, activations and resizes that no kernel computes, conditions that choose rows.

// CHECK-DAG: error[E0402]: fully_connected and 2 more: there is no exact ONNX form of it
// CHECK-DAG: error[E0402]: l2_normalization: there is no exact ONNX form of it
// CHECK-DAG: error[E0402]: resize_bilinear and 1 more: there is no exact ONNX form of it
// CHECK-DAG: error[E0402]: concatenation: there is no exact ONNX form of it
// CHECK-DAG: error[E0402]: select: there is no exact ONNX form of it
func.func @main(%x: tensor<2x6xf32> {onnx.name = "x"}, %t: tensor<2x2x3xf32> {onnx.name = "t"}, %w: tensor<4x6xf32> {onnx.name = "w"}, %v: tensor<4x3xf32> {onnx.name = "v"}, %m: tensor<1x4x5x3xf32> {onnx.name = "m"}, %o: tensor<?x4x5x3xf32> {onnx.name = "o"}, %c: tensor<2xi1> {onnx.name = "c"}) -> (tensor<2x4xf32> {onnx.name = "r0"}, tensor<2x2x4xf32> {onnx.name = "r1"}, tensor<4x4xf32> {onnx.name = "r2"}, tensor<2x6xf32> {onnx.name = "r3"}, tensor<1x8x9x3xf32> {onnx.name = "r4"}, tensor<?x8x9x3xf32> {onnx.name = "r5"}, tensor<4x6xf32> {onnx.name = "r6"}, tensor<2x6xf32> {onnx.name = "r7"}) {
  %r0 = tfl.fully_connected(%x, %w, _) <{weights_format = "SHUFFLED4x16INT8"}> : tensor<2x4xf32>
  %r1 = tfl.fully_connected(%t, %v, _) <{keep_num_dims = true, weights_format = "SHUFFLED4x16INT8"}> : tensor<2x2x4xf32>
  %r2 = tfl.fully_connected(%t, %v, _) <{weights_format = "SHUFFLED4x16INT8"}> : tensor<4x4xf32>
  %r3 = tfl.l2_normalization(%x) <{fused_activation_function = "RELU"}> : tensor<2x6xf32>
  %size = tfl.pseudo_const dense<[8, 9]> : tensor<2xi32>
  %r4 = tfl.resize_bilinear(%m, %size) <{align_corners = true, half_pixel_centers = true}> : tensor<1x8x9x3xf32>
  %r5 = tfl.resize_bilinear(%o, %size) <{align_corners = true, half_pixel_centers = true}> : tensor<?x8x9x3xf32>
  %r6 = tfl.concatenation(%x, %x) <{axis = 0, fused_activation_function = "RELU"}> : tensor<4x6xf32>
  %r7 = tfl.select(%c, %x, %x) : tensor<2x6xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7 : tensor<2x4xf32>, tensor<2x2x4xf32>, tensor<4x4xf32>, tensor<2x6xf32>, tensor<1x8x9x3xf32>, tensor<?x8x9x3xf32>, tensor<4x6xf32>, tensor<2x6xf32>
}
