// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The kernels of resizing leave channels and samples as they are: along these, elements are gathered, or products are taken with weights.

// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = tfl.gather(%x, %{{.*}}) <{axis = 2}> : tensor<1x3x10x2xf32>
// CHECK:         %[[R0:.*]] = tfl.gather(%[[A]], %{{.*}}) <{axis = 3}> : tensor<1x3x10x4xf32>
// CHECK:         %[[B:.*]] = tfl.gather(%x, %{{.*}}) <{axis = 0}> : tensor<2x3x5x2xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.gather(%[[B]], %{{.*}}) <{axis = 3}> : tensor<2x3x5x4xf32>
// CHECK:         %[[C:.*]] = tfl.reshape(%x, %{{.*}}) : tensor<15x2x1xf32>
// CHECK:         %[[D:.*]] = tfl.batch_matmul(%{{.*}}, %[[C]]) : tensor<15x4x1xf32>
// CHECK:         %[[R2:.*]] = tfl.reshape(%[[D]], %{{.*}}) : tensor<1x3x5x4xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]]
func.func @main(%x: tensor<1x3x5x2xf32> {onnx.name = "x"}) -> (tensor<1x3x10x4xf32> {onnx.name = "r0"}, tensor<2x3x5x4xf32> {onnx.name = "r1"}, tensor<1x3x5x4xf32> {onnx.name = "r2"}) {
  %channels = onnx.Constant dense<[1.0, 2.0, 1.0, 2.0]> : tensor<4xf32>
  %samples = onnx.Constant dense<[2.0, 2.0, 1.0, 1.0]> : tensor<4xf32>
  %one = onnx.Constant dense<[1.0, 2.0, 1.0, 1.0]> : tensor<4xf32>
  %r0 = nhwc.Resize(%x, _, %channels) <{coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "floor"}> : tensor<1x3x10x4xf32>
  %r1 = nhwc.Resize(%x, _, %samples) <{coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "floor"}> : tensor<2x3x5x4xf32>
  %r2 = nhwc.Resize(%x, _, %one) <{coordinate_transformation_mode = "half_pixel", mode = "linear"}> : tensor<1x3x5x4xf32>
  func.return %r0, %r1, %r2 : tensor<1x3x10x4xf32>, tensor<2x3x5x4xf32>, tensor<1x3x5x4xf32>
}
