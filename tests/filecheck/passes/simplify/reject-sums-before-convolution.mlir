// RUN: onnx-opt %s --pass simplify | filecheck %s

// Padding is of zeros, not of the constant.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<0.5> : tensor<4x3x2x2xf32>
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<{{.*}}> : tensor<3x1x1xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%x, %[[S]]) : tensor<1x3x5x7xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Conv(%[[A]], %[[W]]) <{{.*}}> : tensor<1x4x4x7xf32>
// CHECK-NEXT:    %[[V:.*]] = onnx.Constant dense<[1.0, 2.0, 4.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[N:.*]] = onnx.BatchNormalization(%x, %[[V]], %[[V]], %[[V]], %[[V]]) : tensor<1x3x5x7xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Conv(%[[N]], %[[W]]) <{{.*}}> : tensor<1x4x4x7xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<1x4x4x7xf32>, tensor<1x4x4x7xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x4x4x7xf32> {onnx.name = "y"}, tensor<1x4x4x7xf32> {onnx.name = "z"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x3x2x2xf32>
  %b = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %s = onnx.Constant dense<[[[1.0]], [[2.0]], [[4.0]]]> : tensor<3x1x1xf32>
  %a = onnx.Add(%x, %s) : tensor<1x3x5x7xf32>
  %y = onnx.Conv(%a, %w) <{pads = [0, 0, 0, 1]}> : tensor<1x4x4x7xf32>
  %v = onnx.Constant dense<[1.0, 2.0, 4.0]> : tensor<3xf32>
  %n = onnx.BatchNormalization(%x, %v, %v, %v, %v) : tensor<1x3x5x7xf32>
  %z = onnx.Conv(%n, %w) <{pads = [0, 0, 0, 1]}> : tensor<1x4x4x7xf32>
  func.return %y, %z : tensor<1x4x4x7xf32>, tensor<1x4x4x7xf32>
}
