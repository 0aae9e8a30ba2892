// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// No kernel moves half floats: as single floats they are the same.

// CHECK-LABEL: func.func @main
// CHECK:         %[[X:.*]] = tfl.cast(%x) : tensor<3x5xf32>
// CHECK-NEXT:    %[[T:.*]] = tfl.transpose(%[[X]], %{{.*}}) : tensor<5x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.cast(%[[T]]) : tensor<5x3xf16>
// CHECK-NEXT:    func.return %[[Y]] : tensor<5x3xf16>
func.func @main(%x: tensor<3x5xf16> {onnx.name = "x"}) -> (tensor<5x3xf16> {onnx.name = "y"}) {
  %p = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
  %y = tfl.transpose(%x, %p) : tensor<5x3xf16>
  func.return %y : tensor<5x3xf16>
}
