// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A sum of what is scattered begins at 0.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[SHAPE:.*]] = tfl.pseudo_const dense<[7, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[A:.*]] = tfl.scatter_nd(%i, %x, %[[SHAPE]]) : tensor<7x3xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<7x3xf32>
func.func @main(%i: tensor<5x1xi32> {onnx.name = "i"}, %x: tensor<5x3xf32> {onnx.name = "x"}) -> (tensor<7x3xf32> {onnx.name = "r"}) {
  %zeros = tfl.pseudo_const dense<0.0> : tensor<7x3xf32>
  %shape = tfl.pseudo_const dense<[7, 3]> : tensor<2xi32>
  %a = tfl.scatter_nd(%i, %x, %shape) : tensor<7x3xf32>
  %b = tfl.add(%zeros, %a) : tensor<7x3xf32>
  func.return %b : tensor<7x3xf32>
}
