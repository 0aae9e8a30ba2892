// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// What changes lengths does so along the channels-last axes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[WC:.*]] = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = nhwc.Conv(%[[V0]], %[[WC]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[K:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[TOP:.*]], %[[PLACE:.*]] = onnx.TopK(%[[V1]], %[[K]]) <{axis = 3}> : (tensor<1x5x7x2xf32>, tensor<1x5x7x2xi64>)
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[4, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[LEFT:.*]], %[[RIGHT:.*]] = onnx.Split(%[[TOP]], %[[V2]]) <{axis = 2}> : (tensor<1x5x4x2xf32>, tensor<1x5x3x2xf32>)
// CHECK-NEXT:    %[[SWAPPED:.*]] = onnx.Concat(%[[RIGHT]], %[[LEFT]]) <{axis = 2}> : tensor<1x5x7x2xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[0, 1, 2, 0, 0, 3, 4, 0]> : tensor<8xi64>
// CHECK-NEXT:    %[[PADDED:.*]] = onnx.Pad(%[[SWAPPED]], %[[V3]]) <{mode = "edge"}> : tensor<1x9x13x2xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[1, 3, 2, 1]> : tensor<4xi64>
// CHECK-NEXT:    %[[TILED:.*]] = onnx.Tile(%[[PADDED]], %[[V4]]) : tensor<1x27x26x2xf32>
// CHECK-NEXT:    %[[WY:.*]] = onnx.Constant dense<0.5> : tensor<4x2x1x1xf32>
// CHECK-NEXT:    %[[V5:.*]] = nhwc.Conv(%[[TILED]], %[[WY]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x27x26x4xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Transpose(%[[V5]]) <{perm = [0, 3, 1, 2]}> : tensor<1x4x27x26xf32>
// CHECK-NEXT:    func.return %[[V6]] : tensor<1x4x27x26xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x4x27x26xf32> {onnx.name = "y"}) {
  %wc = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
  %c = onnx.Conv(%x, %wc) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  %k = onnx.Constant dense<2> : tensor<1xi64>
  %top, %place = onnx.TopK(%c, %k) <{axis = 1}> : (tensor<1x2x5x7xf32>, tensor<1x2x5x7xi64>)
  %left, %right = onnx.Split(%top) <{axis = 3, num_outputs = 2}> : (tensor<1x2x5x4xf32>, tensor<1x2x5x3xf32>)
  %swapped = onnx.Concat(%right, %left) <{axis = 3}> : tensor<1x2x5x7xf32>
  %pads = onnx.Constant dense<[0, 0, 1, 2, 0, 0, 3, 4]> : tensor<8xi64>
  %padded = onnx.Pad(%swapped, %pads) <{mode = "edge"}> : tensor<1x2x9x13xf32>
  %times = onnx.Constant dense<[1, 1, 3, 2]> : tensor<4xi64>
  %tiled = onnx.Tile(%padded, %times) : tensor<1x2x27x26xf32>
  %wy = onnx.Constant dense<0.5> : tensor<4x2x1x1xf32>
  %y = onnx.Conv(%tiled, %wy) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x27x26xf32>
  func.return %y : tensor<1x4x27x26xf32>
}
