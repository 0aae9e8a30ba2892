// RUN: not onnx-opt %s -o %t.onnx 2>&1 | filecheck %s

// CHECK: error[E0232]: nhwc.MaxPool 'pool': the rank of its data is not known
// CHECK: hint: run infer-shapes first
func.func @main(%x: tensor<*xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %y = nhwc.MaxPool(%x) <{kernel_shape = [2, 2]}> : tensor<*xf32> loc("y"("pool"))
  func.return %y : tensor<*xf32>
}
