// RUN: onnx-opt %s -p 'quantize{scheme="float16"}' | filecheck %s

// 65520 and more are infinite in 16 bits.

// CHECK-LABEL: func.func @main
// CHECK-NOT:     f16
// CHECK:         tfl.mul(%x, %{{.*}}) : tensor<4x50xf32>
func.func @main(%x: tensor<4x50xf32> {onnx.name = "x"}) -> (tensor<4x50xf32> {onnx.name = "y"}) {
  %w = tfl.pseudo_const dense<70000.0> : tensor<4x50xf32>
  %y = tfl.mul(%x, %w) : tensor<4x50xf32>
  func.return %y : tensor<4x50xf32>
}
