// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A window of odd size is a radius; alpha is spread over the window.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = tfl.local_response_normalization(%x) <{radius = 1, bias = 2.0, alpha = 0.25, beta = 0.5}> : tensor<1x4x5x7xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x4x5x7xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x4x5x7xf32> {onnx.name = "x"}) -> (tensor<1x4x5x7xf32> {onnx.name = "r"}) {
  %y = nhwc.LRN(%x) <{alpha = 0.75, beta = 0.5, bias = 2.0, size = 3}> : tensor<1x4x5x7xf32>
  func.return %y : tensor<1x4x5x7xf32>
}
