// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Ops along an axis name it by where it stands channels-last, and no transpose is needed between two convolutions.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[WC:.*]] = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = nhwc.Conv(%[[V0]], %[[WC]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[A1:.*]] = onnx.CumProd(%[[V1]], %[[V2]]) <{exclusive = 0, reverse = 0}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[A2:.*]] = onnx.CumSum(%[[A1]], %[[V3]]) <{exclusive = 0, reverse = 0}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[A3:.*]] = onnx.Hardmax(%[[A2]]) <{axis = 3}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[A4:.*]] = onnx.LogSoftmax(%[[A3]]) <{axis = 3}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[A5:.*]] = onnx.Softmax(%[[A4]]) <{axis = 3}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[A6:.*]] = onnx.LpNormalization(%[[A5]]) <{axis = 1, p = 2}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[A7:.*]] = onnx.MeanVarianceNormalization(%[[A6]]) <{axes = [0, 1, 2]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[LEN:.*]] = onnx.Constant dense<5> : tensor<1xi64>
// CHECK-NEXT:    %[[A8:.*]] = onnx.ReverseSequence(%[[A7]], %[[LEN]]) <{batch_axis = 0, time_axis = 1}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[WY:.*]] = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V4:.*]] = nhwc.Conv(%[[A8]], %[[WY]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Transpose(%[[V4]]) <{perm = [0, 3, 1, 2]}> : tensor<1x3x5x7xf32>
// CHECK-NEXT:    func.return %[[V5]] : tensor<1x3x5x7xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x3x5x7xf32> {onnx.name = "y"}) {
  %wc = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
  %c = onnx.Conv(%x, %wc) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  %two = onnx.Constant dense<2> : tensor<i64>
  %three = onnx.Constant dense<3> : tensor<1xi64>
  %a1 = onnx.CumProd(%c, %two) <{exclusive = 0, reverse = 0}> : tensor<1x3x5x7xf32>
  %a2 = onnx.CumSum(%a1, %two) <{exclusive = 0, reverse = 0}> : tensor<1x3x5x7xf32>
  %a3 = onnx.Hardmax(%a2) <{axis = 1}> : tensor<1x3x5x7xf32>
  %a4 = onnx.LogSoftmax(%a3) <{axis = 1}> : tensor<1x3x5x7xf32>
  %a5 = onnx.Softmax(%a4) <{axis = 1}> : tensor<1x3x5x7xf32>
  %a6 = onnx.LpNormalization(%a5) <{axis = 2, p = 2}> : tensor<1x3x5x7xf32>
  %a7 = onnx.MeanVarianceNormalization(%a6) <{axes = [0, 2, 3]}> : tensor<1x3x5x7xf32>
  %len = onnx.Constant dense<[5]> : tensor<1xi64>
  %a8 = onnx.ReverseSequence(%a7, %len) <{batch_axis = 0, time_axis = 2}> : tensor<1x3x5x7xf32>
  %wy = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
  %y = onnx.Conv(%a8, %wy) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  func.return %y : tensor<1x3x5x7xf32>
}
