// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// The merged axis gets one of size 1 behind it: the reshape that merges stays, for no other tells how.

// CHECK-LABEL: func.func @main
// CHECK:       %[[R:.*]] = onnx.Reshape(%x, {{.*}}) : tensor<?x?xf32, #onnx.dims<["n", _]>>
// CHECK:       %[[U:.*]] = onnx.Unsqueeze(%[[R]], {{.*}}) : tensor<?x?x1xf32, #onnx.dims<["n", _, 1]>>
// CHECK:       nhwc.MaxPool(%[[U]])
func.func @main(%x: tensor<?x6x?xf32, #onnx.dims<["n", 6, "t"]>> {onnx.name = "x"}) -> (tensor<?x1x?xf32, #onnx.dims<["n", 1, _]>> {onnx.name = "y"}) {
  %t = onnx.Constant dense<[0, -1]> : tensor<2xi64>
  %r = onnx.Reshape(%x, %t) : tensor<?x?xf32, #onnx.dims<["n", _]>>
  %a = onnx.Constant dense<1> : tensor<1xi64>
  %u = onnx.Unsqueeze(%r, %a) : tensor<?x1x?xf32, #onnx.dims<["n", 1, _]>>
  %y = onnx.MaxPool(%u) <{kernel_shape = [2], strides = [2]}> : tensor<?x1x?xf32, #onnx.dims<["n", 1, _]>>
  func.return %y : tensor<?x1x?xf32, #onnx.dims<["n", 1, _]>>
}
