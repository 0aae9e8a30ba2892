// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// A subgraph uses a value from outside in both orders: each form is made once, outside.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[Y:.*]] = onnx.If(%c) ({
// CHECK-NEXT:  %[[R:.*]] = onnx.Relu(%[[V1]]) : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%[[R]]) <{perm = [0, 3, 1, 2]}> : tensor<1x8x5x7xf32>
// CHECK-NEXT:  onnx.Yield(%[[V2]])
// CHECK-NEXT:  }, {
// CHECK-NEXT:  %[[V3:.*]] = nhwc.MaxPool(%[[V1]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V4:.*]] = onnx.Transpose(%[[V3]]) <{perm = [0, 3, 1, 2]}> : tensor<1x8x5x7xf32>
// CHECK-NEXT:  onnx.Yield(%[[V4]])
// CHECK-NEXT:  }) : tensor<1x8x5x7xf32>
// CHECK-NEXT:  func.return %[[Y]] : tensor<1x8x5x7xf32>
func.func @main(%c: tensor<i1> {onnx.name = "c"}, %x: tensor<1x8x5x7xf32> {onnx.name = "x"}) -> (tensor<1x8x5x7xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x8x5x7xf32>
  %y = onnx.If(%c) ({
  %r = onnx.Relu(%m) : tensor<1x8x5x7xf32>
  onnx.Yield(%r)
  }, {
  %p = onnx.MaxPool(%m) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x8x5x7xf32>
  onnx.Yield(%p)
  }) : tensor<1x8x5x7xf32>
  func.return %y : tensor<1x8x5x7xf32>
}
