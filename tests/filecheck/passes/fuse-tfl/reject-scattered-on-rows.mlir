// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Zeros of more elements repeat what is scattered.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[ZEROS:.*]] = tfl.pseudo_const dense<0.0> : tensor<2x7x3xf32>
// CHECK-NEXT:    %[[SHAPE:.*]] = tfl.pseudo_const dense<[7, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[A:.*]] = tfl.scatter_nd(%i, %x, %[[SHAPE]]) : tensor<7x3xf32>
// CHECK-NEXT:    %[[B:.*]] = tfl.add(%[[ZEROS]], %[[A]]) : tensor<2x7x3xf32>
// CHECK-NEXT:    func.return %[[B]] : tensor<2x7x3xf32>
func.func @main(%i: tensor<5x1xi32> {onnx.name = "i"}, %x: tensor<5x3xf32> {onnx.name = "x"}) -> (tensor<2x7x3xf32> {onnx.name = "r"}) {
  %zeros = tfl.pseudo_const dense<0.0> : tensor<2x7x3xf32>
  %shape = tfl.pseudo_const dense<[7, 3]> : tensor<2xi32>
  %a = tfl.scatter_nd(%i, %x, %shape) : tensor<7x3xf32>
  %b = tfl.add(%zeros, %a) : tensor<2x7x3xf32>
  func.return %b : tensor<2x7x3xf32>
}
