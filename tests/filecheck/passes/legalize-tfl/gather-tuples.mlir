// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Each entry of a tuple counts from the front.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<{{\[\[}}2, 2], [0, 3]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.gather_nd(%x, %[[N0]]) : tensor<2x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x5xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<3x4x5xf32> {onnx.name = "x"}) -> (tensor<2x5xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[[-1, 2], [0, -1]]> : tensor<2x2xi64>
  %y = onnx.GatherND(%x, %ca) : tensor<2x5xf32>
  func.return %y : tensor<2x5xf32>
}
