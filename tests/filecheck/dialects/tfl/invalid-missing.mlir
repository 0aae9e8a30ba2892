// RUN: not onnx-opt %s 2>&1 | filecheck %s

// CHECK: error[E0703]: the module is not valid: tfl.softmax needs attribute 'beta'
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %y = tfl.softmax(%x) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
