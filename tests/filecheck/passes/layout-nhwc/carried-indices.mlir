// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Places along an axis, and what is read and written there, channels-last.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[WC:.*]] = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = nhwc.Conv(%[[V0]], %[[WC]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[CI:.*]] = onnx.Cast(%[[V1]]) <{to = 7}> : tensor<1x5x7x3xi64>
// CHECK-NEXT:    %[[A1:.*]] = onnx.GatherElements(%[[V1]], %[[CI]]) <{axis = 1}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[A2:.*]] = onnx.ScatterElements(%[[A1]], %[[CI]], %[[V1]]) <{axis = 2}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[I:.*]] = onnx.Constant dense<[4, 3, 2, 1, 0]> : tensor<5xi64>
// CHECK-NEXT:    %[[A3:.*]] = onnx.Gather(%[[A2]], %[[I]]) <{axis = 1}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[WY:.*]] = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V2:.*]] = nhwc.Conv(%[[A3]], %[[WY]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Transpose(%[[V2]]) <{perm = [0, 3, 1, 2]}> : tensor<1x3x5x7xf32>
// CHECK-NEXT:    func.return %[[V3]] : tensor<1x3x5x7xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x3x5x7xf32> {onnx.name = "y"}) {
  %wc = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
  %c = onnx.Conv(%x, %wc) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  %ci = onnx.Cast(%c) <{to = 7}> : tensor<1x3x5x7xi64>
  %a1 = onnx.GatherElements(%c, %ci) <{axis = 2}> : tensor<1x3x5x7xf32>
  %a2 = onnx.ScatterElements(%a1, %ci, %c) <{axis = 3}> : tensor<1x3x5x7xf32>
  %i = onnx.Constant dense<[4, 3, 2, 1, 0]> : tensor<5xi64>
  %a3 = onnx.Gather(%a2, %i) <{axis = 2}> : tensor<1x3x5x7xf32>
  %wy = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
  %y = onnx.Conv(%a3, %wy) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  func.return %y : tensor<1x3x5x7xf32>
}
