// RUN: onnx-opt %s --pass simplify | filecheck %s

// Factors for each place, or for each sample, or that add an axis, are not of the channels.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<0.5> : tensor<4x3x2x2xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[PLACE:.*]] = onnx.Constant dense<[2.0, 4.0, 8.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[SAMPLE:.*]] = onnx.Constant dense<{{.*}}> : tensor<2x1x1x1xf32>
// CHECK-NEXT:    %[[AXIS:.*]] = onnx.Constant dense<2.0> : tensor<1x1x1x1x1xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Conv(%x, %[[W]], %[[B]]) <{{.*}}> : tensor<2x4x4x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Mul(%[[C]], %[[PLACE]]) : tensor<2x4x4x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Conv(%x, %[[W]]) <{{.*}}> : tensor<2x4x4x3xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Add(%[[E]], %[[SAMPLE]]) : tensor<2x4x4x3xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.Conv(%x, %[[W]]) <{{.*}}> : tensor<2x4x2x3xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Mul(%[[G]], %[[AXIS]]) : tensor<1x2x4x2x3xf32>
// CHECK-NEXT:    func.return %[[D]], %[[F]], %[[H]] : tensor<2x4x4x3xf32>, tensor<2x4x4x3xf32>, tensor<1x2x4x2x3xf32>
func.func @main(%x: tensor<2x3x5x4xf32> {onnx.name = "x"}) -> (tensor<2x4x4x3xf32> {onnx.name = "d"}, tensor<2x4x4x3xf32> {onnx.name = "f"}, tensor<1x2x4x2x3xf32> {onnx.name = "h"}) {
  %w = onnx.Constant dense<0.5> : tensor<4x3x2x2xf32>
  %b = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %place = onnx.Constant dense<[2.0, 4.0, 8.0]> : tensor<3xf32>
  %sample = onnx.Constant dense<[[[[2.0]]], [[[4.0]]]]> : tensor<2x1x1x1xf32>
  %axis = onnx.Constant dense<2.0> : tensor<1x1x1x1x1xf32>
  %c = onnx.Conv(%x, %w, %b) : tensor<2x4x4x3xf32>
  %d = onnx.Mul(%c, %place) : tensor<2x4x4x3xf32>
  %e = onnx.Conv(%x, %w) : tensor<2x4x4x3xf32>
  %f = onnx.Add(%e, %sample) : tensor<2x4x4x3xf32>
  %g = onnx.Conv(%x, %w) <{strides = [2, 1]}> : tensor<2x4x2x3xf32>
  %h = onnx.Mul(%g, %axis) : tensor<1x2x4x2x3xf32>
  func.return %d, %f, %h : tensor<2x4x4x3xf32>, tensor<2x4x4x3xf32>, tensor<1x2x4x2x3xf32>
}
