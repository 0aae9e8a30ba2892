// RUN: onnx-opt %s --pass decompose --why fourier_transform_is_product --why fourier_transform_of_padded --why fourier_transform_along_other_axis --why fourier_transform_of_factors --why fourier_transform_by_chirps -o %t.mlir 2>&1 | filecheck %s

// A long transform is no product; what is short needs no steps; steps are along the axis before the components.

// CHECK:      'fourier_transform_is_product' (onnx.DFT): 2 operations stop here
// CHECK-NEXT:   when not is_long(points)
// CHECK:        note: at one without a name: this does not hold; points = 1000
// CHECK-NEXT:   note: at one without a name: this does not hold; points = 1009
// CHECK:      'fourier_transform_of_padded' (onnx.DFT): this does not hold; points = 4
// CHECK:      'fourier_transform_along_other_axis' (onnx.DFT): this does not hold; dims(x) = [2, 5, 3, 1], along = 1
// CHECK-NEXT:   when is_long(dims(x)[along])
// CHECK:      'fourier_transform_of_factors' at 3 without a name (onnx.DFT): this does not hold; axis = 1, rank(x) = 4
// CHECK-NEXT:   when int(axis) % rank(x) == rank(x) - 2
// CHECK:      'fourier_transform_by_chirps' at 3 without a name (onnx.DFT): this does not hold; axis = 1, rank(x) = 4
func.func @main(%x: tensor<1x1000x1000x1xf32> {onnx.name = "x"}, %y: tensor<1x1009x1009x1xf32> {onnx.name = "y"}, %z: tensor<2x5x3x1xf32> {onnx.name = "z"}) -> (tensor<1x1000x1000x2xf32> {onnx.name = "a"}, tensor<1x1009x1009x2xf32> {onnx.name = "b"}, tensor<2x4x3x2xf32> {onnx.name = "c"}, tensor<2x5x3x2xf32> {onnx.name = "d"}) {
  %axis = onnx.Constant dense<1> : tensor<i64>
  %four = onnx.Constant dense<4> : tensor<i64>
  %a = onnx.DFT(%x, _, %axis) <{inverse = 0, onesided = 0}> : tensor<1x1000x1000x2xf32>
  %b = onnx.DFT(%y, _, %axis) <{inverse = 0, onesided = 0}> : tensor<1x1009x1009x2xf32>
  %c = onnx.DFT(%z, %four, %axis) <{inverse = 0, onesided = 0}> : tensor<2x4x3x2xf32>
  %d = onnx.DFT(%z, _, %axis) <{inverse = 0, onesided = 0}> : tensor<2x5x3x2xf32>
  func.return %a, %b, %c, %d : tensor<1x1000x1000x2xf32>, tensor<1x1009x1009x2xf32>, tensor<2x4x3x2xf32>, tensor<2x5x3x2xf32>
}
