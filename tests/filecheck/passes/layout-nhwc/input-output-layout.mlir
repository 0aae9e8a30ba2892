// RUN: onnx-opt %s --pass layout-nhwc --input-layout x=NHWC --output-layout y=NHWC --check | filecheck %s

// The chosen input and output are held channels-last and say so; the others keep their ONNX shapes.

// CHECK-LABEL: func.func @main(
// CHECK-SAME:    %x: tensor<2x5x7x8xf32> {onnx.name = "x", tflc.layout = "NHWC", tflc.order = array<i64: 0, 2, 3, 1>}
// CHECK-SAME:    %z: tensor<2x8x5x7xf32> {onnx.name = "z"}
// CHECK-SAME:    -> (tensor<2x5x7x8xf32> {onnx.name = "y", tflc.layout = "NHWC", tflc.order = array<i64: 0, 2, 3, 1>})
// CHECK-NEXT:  %[[Z:.*]] = onnx.Transpose(%z) <{perm = [0, 2, 3, 1]}> : tensor<2x5x7x8xf32>
// CHECK-NEXT:  %[[M:.*]] = nhwc.MaxPool(%x) <{{.*}}> : tensor<2x5x7x8xf32>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Add(%[[M]], %[[Z]]) : tensor<2x5x7x8xf32>
// CHECK-NEXT:  func.return %[[Y]] : tensor<2x5x7x8xf32>
func.func @main(%x: tensor<2x8x5x7xf32> {onnx.name = "x"}, %z: tensor<2x8x5x7xf32> {onnx.name = "z"}) -> (tensor<2x8x5x7xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x8x5x7xf32>
  %y = onnx.Add(%m, %z) : tensor<2x8x5x7xf32>
  func.return %y : tensor<2x8x5x7xf32>
}
