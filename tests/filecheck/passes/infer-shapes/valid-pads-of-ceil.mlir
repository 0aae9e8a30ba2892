// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// The windows of a pool that VALID places are rounded up where ceil_mode says so, as shape inference and onnxruntime have it.

// CHECK: onnx.MaxPool(%x) <{auto_pad = "NOTSET", ceil_mode = 1, dilations = [1], kernel_shape = [3], pads = [0, 0], storage_order = 0, strides = [3]}> : tensor<1x3x2xf32>
func.func @main(%x: tensor<1x3x4xf32> {onnx.name = "x"}) -> (tensor<1x3x2xf32> {onnx.name = "y"}) {
  %y = onnx.MaxPool(%x) <{auto_pad = "VALID", ceil_mode = 1, kernel_shape = [3], storage_order = 0, strides = [3]}> : tensor<1x3x2xf32>
  func.return %y : tensor<1x3x2xf32>
}
