// RUN: not onnx-opt %s --pass layout-nhwc --input-layout imgae=NHWC 2>&1 | filecheck %s --check-prefix INPUT
// RUN: not onnx-opt %s --pass layout-nhwc --output-layout clases=NHWC 2>&1 | filecheck %s --check-prefix OUTPUT
// RUN: not onnx-opt %s --pass layout-nhwc --input-layout image=HWCN 2>&1 | filecheck %s --check-prefix LAYOUT
// RUN: not onnx-opt %s --pass layout-nhwc --output-layout classes=NHWC 2>&1 | filecheck %s --check-prefix RANK

// INPUT: error[E0603]: there is no input 'imgae'; did you mean 'image'?
// INPUT-NEXT: hint: the inputs are 'image'
// OUTPUT: error[E0603]: there is no output 'clases'; did you mean 'classes'?
// LAYOUT: error[E0604]: 'HWCN' is no layout of input 'image'
// LAYOUT-NEXT: hint: write NAME=NHWC or NAME=NCHW
// RANK: error[E0604]: output 'classes' cannot be NHWC: its rank is 2
func.func @main(%x: tensor<1x8x5x7xf32> {onnx.name = "image"}) -> (tensor<1x280xf32> {onnx.name = "classes"}) {
  %y = onnx.Flatten(%x) <{axis = 1}> : tensor<1x280xf32>
  func.return %y : tensor<1x280xf32>
}
