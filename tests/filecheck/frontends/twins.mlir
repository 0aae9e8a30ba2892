// RUN: onnx-opt %s -o %t.onnx
// RUN: onnx-opt %t.onnx | filecheck %s

// A channels-last twin is written as what it is defined by.

// CHECK:       %[[T:.*]] = onnx.Transpose(%{{.*}}) <{perm = [0, 3, 1, 2]}> : tensor<{{.*}}>
// CHECK-NEXT:  %[[P:.*]] = onnx.MaxPool(%[[T]]) <{kernel_shape = [2, 2]}>
// CHECK-NEXT:  onnx.Transpose(%[[P]]) <{perm = [0, 2, 3, 1]}> : tensor<2x4x5x3xf32>
func.func @main(%x: tensor<2x5x6x3xf32> {onnx.name = "x"}) -> (tensor<2x4x5x3xf32> {onnx.name = "y"}) {
  %y = nhwc.MaxPool(%x) <{kernel_shape = [2, 2]}> : tensor<2x4x5x3xf32>
  func.return %y : tensor<2x4x5x3xf32>
}
