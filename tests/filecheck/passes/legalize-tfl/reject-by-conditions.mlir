// RUN: not onnx-opt %s --pass legalize-tfl --why conv_transpose_by_phases --why gather_tuples --why largest_before_ones --why resize_nearest_to_sizes --why reshape_at_run_time_as_told --why pool_of_volumes 2>&1 | filecheck %s

// What another rule takes: data of known sizes, constant tuples, zeros of a shape that stand for lengths; and what the form does not compute: the
// least, batches and channels of other sizes, other coordinates, results of a length that is not stated.

// CHECK: when not is_static(x)
// CHECK: when is_computed(indices)
// CHECK: 'largest_before_ones' (onnx.TopK): largest is 0; 1 is wanted
// CHECK: when same_dims([dims(r)[0], dims(r)[3]], [dims(x)[0], dims(x)[3]])
// CHECK: coordinate_transformation_mode is half_pixel; asymmetric is wanted
// CHECK: 'reshape_at_run_time_as_told' (onnx.Reshape): allowzero is 0; 1 is wanted
// CHECK: when all([is_number(size) for size in dims(pool)[1:]])
func.func @main(%x: tensor<1x4x4x2xf32> {onnx.name = "x"}, %g: tensor<2x3x5xf32> {onnx.name = "g"}, %t: tensor<3x4x1xf32> {onnx.name = "t"}, %im: tensor<?x?x?x3xf32, #onnx.dims<["N", _, _, 3]>> {onnx.name = "im"}, %n: tensor<4xi64> {onnx.name = "n"}, %m: tensor<2xi64> {onnx.name = "m"}, %s: tensor<3xi64> {onnx.name = "s"}, %vol: tensor<2x6x8x9x3xf32> {onnx.name = "vol"}) -> (tensor<1x8x8x2xf32> {onnx.name = "r0"}, tensor<2x5xf32> {onnx.name = "r1"}, tensor<3x2x1xf32> {onnx.name = "r2"}, tensor<?x?x?x?xf32> {onnx.name = "r3"}, tensor<?x?x?x3xf32, #onnx.dims<["N", _, _, 3]>> {onnx.name = "r4"}, tensor<?x?x?xf32> {onnx.name = "r5"}, tensor<2x?x2x3x3xf32> {onnx.name = "r6"}) {
  %w = onnx.Constant dense<0.5> : tensor<2x2x2x2xf32>
  %r0 = nhwc.ConvTranspose(%x, %w) <{auto_pad = "NOTSET", dilations = [1, 1], group = 1, kernel_shape = [2, 2], output_padding = [0, 0], pads = [0, 0, 0, 0], strides = [2, 2]}> : tensor<1x8x8x2xf32>
  %i = onnx.Constant dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>
  %r1 = onnx.GatherND(%g, %i) <{batch_dims = 0}> : tensor<2x5xf32>
  %k = onnx.Constant dense<2> : tensor<1xi64>
  %r2, %r2i = onnx.TopK(%t, %k) <{axis = 1, largest = 0, sorted = 1}> : (tensor<3x2x1xf32>, tensor<3x2x1xi64>)
  %r3 = nhwc.Resize(%im, _, _, %n) <{coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "floor", keep_aspect_ratio_policy = "stretch"}> : tensor<?x?x?x?xf32>
  %r4 = nhwc.Resize(%im, _, _, %m) <{axes = [2, 3], coordinate_transformation_mode = "half_pixel", mode = "nearest", nearest_mode = "floor", keep_aspect_ratio_policy = "stretch"}> : tensor<?x?x?x3xf32, #onnx.dims<["N", _, _, 3]>>
  %r5 = onnx.Reshape(%g, %s) <{allowzero = 0}> : tensor<?x?x?xf32>
  %r6 = nhwc.MaxPool(%vol) <{ceil_mode = 0, dilations = [1, 1, 1], kernel_shape = [2, 4, 3], pads = [0, 0, 0, 0, 0, 0], storage_order = 0, strides = [2, 4, 3]}> : tensor<2x?x2x3x3xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6 : tensor<1x8x8x2xf32>, tensor<2x5xf32>, tensor<3x2x1xf32>, tensor<?x?x?x?xf32>, tensor<?x?x?x3xf32, #onnx.dims<["N", _, _, 3]>>, tensor<?x?x?xf32>, tensor<2x?x2x3x3xf32>
}
