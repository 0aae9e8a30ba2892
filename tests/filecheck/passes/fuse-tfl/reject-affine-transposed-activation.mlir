// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// What is scaled or shifted after an activation stays behind it.

// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = tfl.transpose_conv
// CHECK:         %[[M:.*]] = tfl.mul(%[[A]], %{{.*}})
// CHECK:         %[[B:.*]] = tfl.transpose_conv
// CHECK:         %[[S:.*]] = tfl.add(%[[B]], %{{.*}})
// CHECK:         func.return %[[M]], %[[S]]
func.func @main(%x: tensor<1x2x3x5xf32> {onnx.name = "x"}, %y: tensor<1x2x3x5xf32> {onnx.name = "y"}) -> (tensor<1x4x6x7xf32> {onnx.name = "m"}, tensor<1x4x6x7xf32> {onnx.name = "s"}) {
  %size = tfl.pseudo_const dense<[1, 4, 6, 7]> : tensor<4xi32>
  %w = tfl.pseudo_const dense<0.5> : tensor<7x2x2x5xf32>
  %c = tfl.pseudo_const dense<-3.0> : tensor<7xf32>
  %a = tfl.transpose_conv(%size, %w, %x) <{fused_activation_function = "RELU", padding = "VALID", stride_h = 2, stride_w = 2}> : tensor<1x4x6x7xf32>
  %m = tfl.mul(%a, %c) : tensor<1x4x6x7xf32>
  %b = tfl.transpose_conv(%size, %w, %y) <{fused_activation_function = "RELU", padding = "VALID", stride_h = 2, stride_w = 2}> : tensor<1x4x6x7xf32>
  %s = tfl.add(%b, %c) : tensor<1x4x6x7xf32>
  func.return %m, %s : tensor<1x4x6x7xf32>, tensor<1x4x6x7xf32>
}
