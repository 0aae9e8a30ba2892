// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Who asks for a shape alone wants no order: the data are transposed where that is earliest, and never for the shape.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%z) <{perm = [0, 2, 3, 1]}> : tensor<2x?x?x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<2x?x?x3xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Relu(%[[V1]]) : tensor<2x?x?x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Shape(%[[A]]) <{start = 0}> : tensor<4xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[0, 3, 1, 2]> : tensor<4xi64>
// CHECK-NEXT:    %[[SHAPE:.*]] = onnx.Gather(%[[V2]], %[[V3]]) <{axis = 0}> : tensor<4xi64>
// CHECK-NEXT:    %[[WY:.*]] = onnx.Constant dense<0.5> : tensor<4x3x1x1xf32>
// CHECK-NEXT:    %[[V4:.*]] = nhwc.Conv(%[[A]], %[[WY]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x?x?x4xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Transpose(%[[V4]]) <{perm = [0, 3, 1, 2]}> : tensor<2x4x?x?xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Relu(%[[V0]]) : tensor<2x?x?x3xf32>
// CHECK-NEXT:    %[[SIZE:.*]] = onnx.Size(%[[B]]) : tensor<i64>
// CHECK-NEXT:    %[[WU:.*]] = onnx.Constant dense<0.5> : tensor<4x3x1x1xf32>
// CHECK-NEXT:    %[[V6:.*]] = nhwc.Conv(%[[B]], %[[WU]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x?x?x4xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Transpose(%[[V6]]) <{perm = [0, 3, 1, 2]}> : tensor<2x4x?x?xf32>
// CHECK-NEXT:    func.return %[[SHAPE]], %[[V5]], %[[SIZE]], %[[V7]] : tensor<4xi64>, tensor<2x4x?x?xf32>, tensor<i64>, tensor<2x4x?x?xf32>
func.func @main(%x: tensor<2x3x?x?xf32> {onnx.name = "x"}, %z: tensor<2x3x?x?xf32> {onnx.name = "z"}) -> (tensor<4xi64> {onnx.name = "shape"}, tensor<2x4x?x?xf32> {onnx.name = "y"}, tensor<i64> {onnx.name = "size"}, tensor<2x4x?x?xf32> {onnx.name = "u"}) {
  %a = onnx.Relu(%x) : tensor<2x3x?x?xf32>
  %shape = onnx.Shape(%a) <{start = 0}> : tensor<4xi64>
  %wy = onnx.Constant dense<0.5> : tensor<4x3x1x1xf32>
  %y = onnx.Conv(%a, %wy) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x4x?x?xf32>
  %b = onnx.Relu(%z) : tensor<2x3x?x?xf32>
  %size = onnx.Size(%b) : tensor<i64>
  %wu = onnx.Constant dense<0.5> : tensor<4x3x1x1xf32>
  %u = onnx.Conv(%b, %wu) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x4x?x?xf32>
  func.return %shape, %y, %size, %u : tensor<4xi64>, tensor<2x4x?x?xf32>, tensor<i64>, tensor<2x4x?x?xf32>
}
