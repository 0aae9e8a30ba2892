// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// An operand of two axes whose lengths nobody knows cannot get an axis of size 1 between them by a reshape: the addition works as written.

// CHECK-LABEL: func.func @main
// CHECK:       %[[M:.*]] = nhwc.MaxPool(
// CHECK-NEXT:  %[[T:.*]] = onnx.Transpose(%[[M]]) <{perm = [0, 3, 1, 2]}>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Add(%[[T]], %z) : tensor<1x8x?x?xf32, #onnx.dims<[1, 8, "h", "w"]>>
// CHECK-NEXT:  func.return %[[Y]]
func.func @main(%x: tensor<1x8x?x?xf32, #onnx.dims<[1, 8, "h", "w"]>> {onnx.name = "x"}, %z: tensor<?x?xf32, #onnx.dims<["h", "w"]>> {onnx.name = "z"}) -> (tensor<1x8x?x?xf32, #onnx.dims<[1, 8, "h", "w"]>> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x8x?x?xf32, #onnx.dims<[1, 8, "h", "w"]>>
  %y = onnx.Add(%m, %z) : tensor<1x8x?x?xf32, #onnx.dims<[1, 8, "h", "w"]>>
  func.return %y : tensor<1x8x?x?xf32, #onnx.dims<[1, 8, "h", "w"]>>
}
