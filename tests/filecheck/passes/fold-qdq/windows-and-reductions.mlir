// RUN: onnx-opt %s --pass fold-qdq | filecheck %s

// Sums and means have any scale; averages of a window, and between neighbors, that of the data.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[8, 12]> : tensor<2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.mean(%x, %[[V1]]) <{keep_dims = false}> : tensor<1x3x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    %[[V3:.*]] = tfl.sum(%x, %[[V1]]) <{keep_dims = false}> : tensor<1x3x!quant.uniform<i8:f32, 4.0:-7>>
// CHECK-NEXT:    %[[V4:.*]] = tfl.average_pool_2d(%x) <{padding = "VALID", stride_w = 3, stride_h = 2, filter_width = 3, filter_height = 2}> : tensor<1x2x2x3x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    %[[V5:.*]] = tfl.resize_bilinear(%x, %[[V0]]) <{align_corners = false, half_pixel_centers = true}> : tensor<1x8x12x3x!quant.uniform<i8:f32, 0.5:3>>
// CHECK-NEXT:    func.return %[[V2]], %[[V3]], %[[V4]], %[[V5]] : tensor<1x3x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x3x!quant.uniform<i8:f32, 4.0:-7>>, tensor<1x2x2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x8x12x3x!quant.uniform<i8:f32, 0.5:3>>
func.func @main(%x: tensor<1x4x6x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<1x3x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r0"}, tensor<1x3x!quant.uniform<i8:f32, 4.0:-7>> {onnx.name = "r1"}, tensor<1x2x2x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "r2"}, tensor<1x8x12x3x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "r3"}) {
  %size = tfl.pseudo_const dense<[8, 12]> : tensor<2xi32>
  %axes = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
  %xf = tfl.dequantize(%x) : tensor<1x4x6x3xf32>
  %f0 = tfl.mean(%xf, %axes) <{keep_dims = false}> : tensor<1x3xf32>
  %r0 = tfl.quantize(%f0) : tensor<1x3x!quant.uniform<i8:f32, 0.25:-7>>
  %f1 = tfl.sum(%xf, %axes) <{keep_dims = false}> : tensor<1x3xf32>
  %r1 = tfl.quantize(%f1) : tensor<1x3x!quant.uniform<i8:f32, 4.0:-7>>
  %f2 = tfl.average_pool_2d(%xf) <{padding = "VALID", filter_height = 2, filter_width = 3, stride_h = 2, stride_w = 3}> : tensor<1x2x2x3xf32>
  %r2 = tfl.quantize(%f2) : tensor<1x2x2x3x!quant.uniform<i8:f32, 0.5:3>>
  %f3 = tfl.resize_bilinear(%xf, %size) <{align_corners = false, half_pixel_centers = true}> : tensor<1x8x12x3xf32>
  %r3 = tfl.quantize(%f3) : tensor<1x8x12x3x!quant.uniform<i8:f32, 0.5:3>>
  func.return %r0, %r1, %r2, %r3 : tensor<1x3x!quant.uniform<i8:f32, 0.25:-7>>, tensor<1x3x!quant.uniform<i8:f32, 4.0:-7>>, tensor<1x2x2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<1x8x12x3x!quant.uniform<i8:f32, 0.5:3>>
}
