// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Indices below 0 count from the end; those beyond give no 1, so no remainder is taken.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<0> : tensor<i64>
// CHECK-NEXT:    %[[N1:.*]] = tfl.less(%x, %[[N0]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<5> : tensor<i64>
// CHECK-NEXT:    %[[N3:.*]] = tfl.add(%x, %[[N2]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N4:.*]] = tfl.select_v2(%[[N1]], %[[N3]], %x) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N5:.*]] = tfl.pseudo_const dense<5> : tensor<i32>
// CHECK-NEXT:    %[[N6:.*]] = tfl.pseudo_const dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[N7:.*]] = tfl.pseudo_const dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.one_hot(%[[N4]], %[[N5]], %[[N6]], %[[N7]]) <{axis = 1}> : tensor<2x5x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x5x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xi64> {onnx.name = "x"}) -> (tensor<2x5x3xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<5> : tensor<1xi64>
  %cb = onnx.Constant dense<[0.5, 2.0]> : tensor<2xf32>
  %y = onnx.OneHot(%x, %ca, %cb) <{axis = 1}> : tensor<2x5x3xf32>
  func.return %y : tensor<2x5x3xf32>
}
