// RUN: onnx-opt %s --pass decompose | filecheck %s

// What axis it is needs not be known.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant dense<[1, 1, 2]> : tensor<3xi64>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Reshape(%x, %[[N0]]) <{allowzero = 0}> : tensor<1x1x2xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Slice(%[[N1]], %[[N2]], %[[N3]], %[[N4]]) : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Slice(%[[N1]], %[[N3]], %[[N4]], %[[N4]]) : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Mul(%[[N5]], %[[N6]]) : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<[0, 1, 0, 0, 0, 0]> : tensor<6xi64>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Pad(%[[N7]], %[[N8]], %[[N9]]) <{mode = "constant"}> : tensor<1x2x1xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Slice(%[[N10]], %[[N2]], %[[N3]], %[[N3]]) : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Mul(%[[N5]], %[[N11]]) : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Concat(%[[N12]], %[[N7]]) <{axis = 2}> : tensor<1x1x2xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Reshape(%[[N13]], %[[N4]]) <{allowzero = 0}> : tensor<2xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2xf32>
func.func @main(%x: tensor<2xf32> {onnx.name = "x"}, %k: tensor<i32> {onnx.name = "k"}) -> (tensor<2xf32> {onnx.name = "r0"}) {
  %a = onnx.CumProd(%x, %k) <{exclusive = 0, reverse = 0}> : tensor<2xf32>
  func.return %a : tensor<2xf32>
}
