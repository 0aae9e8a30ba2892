// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// So do the places of extremes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[WC:.*]] = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = nhwc.Conv(%[[V0]], %[[WC]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[I0:.*]] = onnx.ArgMax(%[[V1]]) <{axis = 1, keepdims = 1, select_last_index = 0}> : tensor<1x1x7x3xi64>
// CHECK-NEXT:    %[[F0:.*]] = onnx.Cast(%[[I0]]) <{to = 1}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[I1:.*]] = onnx.ArgMin(%[[V1]]) <{axis = 1, keepdims = 1, select_last_index = 0}> : tensor<1x1x7x3xi64>
// CHECK-NEXT:    %[[F1:.*]] = onnx.Cast(%[[I1]]) <{to = 1}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[S:.*]] = onnx.Add(%[[F0]], %[[F1]]) : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[WY:.*]] = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V2:.*]] = nhwc.Conv(%[[S]], %[[WY]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Transpose(%[[V2]]) <{perm = [0, 3, 1, 2]}> : tensor<1x3x1x7xf32>
// CHECK-NEXT:    func.return %[[V3]] : tensor<1x3x1x7xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x3x1x7xf32> {onnx.name = "y"}) {
  %wc = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
  %c = onnx.Conv(%x, %wc) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  %i0 = onnx.ArgMax(%c) <{axis = 2, keepdims = 1, select_last_index = 0}> : tensor<1x3x1x7xi64>
  %f0 = onnx.Cast(%i0) <{to = 1}> : tensor<1x3x1x7xf32>
  %i1 = onnx.ArgMin(%c) <{axis = 2, keepdims = 1, select_last_index = 0}> : tensor<1x3x1x7xi64>
  %f1 = onnx.Cast(%i1) <{to = 1}> : tensor<1x3x1x7xf32>
  %s = onnx.Add(%f0, %f1) : tensor<1x3x1x7xf32>
  %wy = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
  %y = onnx.Conv(%s, %wy) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x1x7xf32>
  func.return %y : tensor<1x3x1x7xf32>
}
