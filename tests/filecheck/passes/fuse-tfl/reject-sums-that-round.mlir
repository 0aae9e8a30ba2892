// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// What adds a large constant and takes it away again means to round: 12582912 is 1.5 * 2**23.

// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = tfl.add(%x, %{{.*}})
// CHECK-NEXT:    %[[B:.*]] = tfl.add(%[[A]], %{{.*}})
// CHECK-NEXT:    %[[C:.*]] = tfl.fully_connected(%x, %w, %large)
// CHECK-NEXT:    %[[D:.*]] = tfl.add(%[[C]], %back)
// CHECK-NEXT:    %[[E:.*]] = tfl.fully_connected(%y, %w, %large)
// CHECK-NEXT:    %[[F:.*]] = tfl.sub(%[[E]], %large)
// CHECK-NEXT:    %[[G:.*]] = tfl.fully_connected(%z, %w, %large)
// CHECK-NEXT:    %[[H:.*]] = tfl.sub(%large, %[[G]])
// CHECK-NEXT:    %[[I:.*]] = tfl.transpose_conv(%size, %k, %i, %large)
// CHECK-NEXT:    %[[J:.*]] = tfl.add(%[[I]], %back)
// CHECK-NEXT:    func.return %[[B]], %[[D]], %[[F]], %[[H]], %[[J]]
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}, %z: tensor<2x3xf32> {onnx.name = "z"}, %i: tensor<1x4x5x3xf32> {onnx.name = "i"}) -> (tensor<2x3xf32> {onnx.name = "b"}, tensor<2x4xf32> {onnx.name = "d"}, tensor<2x4xf32> {onnx.name = "f"}, tensor<2x4xf32> {onnx.name = "h"}, tensor<1x4x5x4xf32> {onnx.name = "j"}) {
  %one = tfl.pseudo_const dense<12582912.0> : tensor<3xf32>
  %less = tfl.pseudo_const dense<-12582912.0> : tensor<3xf32>
  %large = tfl.pseudo_const dense<12582912.0> : tensor<4xf32>
  %back = tfl.pseudo_const dense<-12582912.0> : tensor<4xf32>
  %w = tfl.pseudo_const dense<0.5> : tensor<4x3xf32>
  %k = tfl.pseudo_const dense<0.5> : tensor<4x1x1x3xf32>
  %size = tfl.pseudo_const dense<[1, 4, 5, 4]> : tensor<4xi32>
  %a = tfl.add(%x, %one) : tensor<2x3xf32>
  %b = tfl.add(%a, %less) : tensor<2x3xf32>
  %c = tfl.fully_connected(%x, %w, %large) : tensor<2x4xf32>
  %d = tfl.add(%c, %back) : tensor<2x4xf32>
  %e = tfl.fully_connected(%y, %w, %large) : tensor<2x4xf32>
  %f = tfl.sub(%e, %large) : tensor<2x4xf32>
  %g = tfl.fully_connected(%z, %w, %large) : tensor<2x4xf32>
  %h = tfl.sub(%large, %g) : tensor<2x4xf32>
  %l = tfl.transpose_conv(%size, %k, %i, %large) <{padding = "VALID", stride_w = 1, stride_h = 1}> : tensor<1x4x5x4xf32>
  %j = tfl.add(%l, %back) : tensor<1x4x5x4xf32>
  func.return %b, %d, %f, %h, %j : tensor<2x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<1x4x5x4xf32>
}
