// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Computed indices may count from the end, which the kernel refuses: modulo the size they do not.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<4> : tensor<i64>
// CHECK-NEXT:    %[[N1:.*]] = tfl.floor_mod(%y, %[[N0]]) : tensor<2xi64>
// CHECK-NEXT:    %[[Y_1:.*]] = tfl.gather(%x, %[[N1]]) <{axis = 1}> : tensor<3x2x5xf32>
// CHECK-NEXT:    func.return %[[Y_1]] : tensor<3x2x5xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<3x4x5xf32> {onnx.name = "x"}, %y: tensor<2xi64> {onnx.name = "y"}) -> (tensor<3x2x5xf32> {onnx.name = "r"}) {
  %y_1 = onnx.Gather(%x, %y) <{axis = 1}> : tensor<3x2x5xf32>
  func.return %y_1 : tensor<3x2x5xf32>
}
