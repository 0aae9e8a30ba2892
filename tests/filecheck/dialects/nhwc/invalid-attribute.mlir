// RUN: not onnx-opt %s 2>&1 | filecheck %s

// CHECK: nhwc.MaxPool has no attribute 'kernel'
func.func @main(%x: tensor<1x5x7x8xf32> {onnx.name = "x"}) -> (tensor<1x5x7x8xf32> {onnx.name = "y"}) {
  %y = nhwc.MaxPool(%x) <{kernel = [1, 1]}> : tensor<1x5x7x8xf32>
  func.return %y : tensor<1x5x7x8xf32>
}
