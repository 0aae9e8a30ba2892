// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// The last shape counts.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CC:.*]] = tfl.pseudo_const dense<[3, 8]> : tensor<2xi32>
// CHECK-NEXT:    %[[VD:.*]] = tfl.reshape(%x, %[[CC]]) : tensor<3x8xf32>
// CHECK-NEXT:    func.return %[[VD]] : tensor<3x8xf32>
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<3x8xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[6, 4]> : tensor<2xi32>
  %vb = tfl.reshape(%x, %ca) : tensor<6x4xf32>
  %cc = tfl.pseudo_const dense<[3, 8]> : tensor<2xi32>
  %vd = tfl.reshape(%vb, %cc) : tensor<3x8xf32>
  func.return %vd : tensor<3x8xf32>
}
