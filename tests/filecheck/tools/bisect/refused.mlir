// RUN: not onnx-opt %s --pass legalize-tfl --check --bisect-rewrites 2>&1 | filecheck %s

// A pass that refuses the model is no firing that changes the numbers: what it says stands, and which passes were left out.

func.func @main(%x: tensor<1x2x3x3xf32> {onnx.name = "x"}) -> (tensor<1x2x3x3xf32> {onnx.name = "y"}) {
  %c = onnx.Constant dense<[1.0, 2.0]> : tensor<2xf32>
  %y = onnx.BatchNormalization(%x, %c, %c, %c, %c) : tensor<1x2x3x3xf32>
  func.return %y : tensor<1x2x3x3xf32>
}

// CHECK: refused.mlir: error[E0402]: BatchNormalization{{.*}}: there is no exact TFLite form of it
// CHECK: note: 'simplify', {{.*}}'decompose' did not run; --convert runs every pass
