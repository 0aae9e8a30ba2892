// RUN: onnx-opt %s --pass layout-nhwc --mlir-print-debuginfo | filecheck %s

// A transpose of the user's is another written order: it vanishes, and what it made keeps no op of its own.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x8xf32> loc("x"("[0, 2, 3, 1]"("x")))
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x8xf32> loc("m"("[0, 2, 3, 1]"("pool")))
// CHECK-NEXT:  %[[R:.*]] = onnx.Relu(%[[V1]]) : tensor<1x5x7x8xf32> loc("r"("[0, 2, 3, 1]"("relu")))
// CHECK-NEXT:  func.return %[[R]] : tensor<1x5x7x8xf32> loc(unknown)
func.func @main(%x: tensor<1x8x5x7xf32> {onnx.name = "x"}) -> (tensor<1x5x7x8xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x8x5x7xf32> loc("m"("pool"))
  %r = onnx.Relu(%m) : tensor<1x8x5x7xf32> loc("r"("relu"))
  %y = onnx.Transpose(%r) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x8xf32> loc("y"("transpose"))
  func.return %y : tensor<1x5x7x8xf32>
}
