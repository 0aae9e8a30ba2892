// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// A window of even size has no radius.

// CHECK: error[E0414]: LRN (opset 13): windows of an even size have no exact TFLite form
func.func @main(%x: tensor<1x4x5x7xf32> {onnx.name = "x"}) -> (tensor<1x4x5x7xf32> {onnx.name = "r"}) {
  %y = nhwc.LRN(%x) <{alpha = 0.75, size = 4}> : tensor<1x4x5x7xf32>
  func.return %y : tensor<1x4x5x7xf32>
}
