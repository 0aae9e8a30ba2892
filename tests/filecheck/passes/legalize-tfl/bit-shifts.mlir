// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Shifts below 0, or by the width or more, leave the sign; the upper of two words is the second.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.less(%n, %[[N0]]) : tensor<3xi1>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<31> : tensor<i32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.minimum(%n, %[[N2]]) : tensor<3xi32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.select_v2(%[[N1]], %[[N2]], %[[N3]]) : tensor<3xi32>
// CHECK-NEXT:    %[[A:.*]] = tfl.right_shift(%x, %[[N4]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.pseudo_const dense<[3, 31, 31]> : tensor<3xi32>
// CHECK-NEXT:    %[[B:.*]] = tfl.right_shift(%x, %[[N5]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[N6:.*]] = tfl.bitcast(%y) : tensor<2x3x2xi32>
// CHECK-NEXT:    %[[N7:.*]] = tfl.pseudo_const dense<[0, 0, 1]> : tensor<3xi32>
// CHECK-NEXT:    %[[N8:.*]] = tfl.pseudo_const dense<[-1, -1, 1]> : tensor<3xi32>
// CHECK-NEXT:    %[[N9:.*]] = tfl.slice(%[[N6]], %[[N7]], %[[N8]]) : tensor<2x3x1xi32>
// CHECK-NEXT:    %[[N10:.*]] = tfl.pseudo_const dense<[2, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[N11:.*]] = tfl.reshape(%[[N9]], %[[N10]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[C:.*]] = tfl.cast(%[[N11]]) : tensor<2x3xi64>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<2x3xi32>, tensor<2x3xi32>, tensor<2x3xi64>
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}, %n: tensor<3xi32> {onnx.name = "n"}, %y: tensor<2x3xi64> {onnx.name = "y"}) -> (tensor<2x3xi32> {onnx.name = "r0"}, tensor<2x3xi32> {onnx.name = "r1"}, tensor<2x3xi64> {onnx.name = "r2"}) {
  %m = onnx.Constant dense<[3, -1, 40]> : tensor<3xi32>
  %w = onnx.Constant dense<32> : tensor<i64>
  %a = onnx.BitShift(%x, %n) <{direction = "RIGHT"}> : tensor<2x3xi32>
  %b = onnx.BitShift(%x, %m) <{direction = "RIGHT"}> : tensor<2x3xi32>
  %c = onnx.BitShift(%y, %w) <{direction = "RIGHT"}> : tensor<2x3xi64>
  func.return %a, %b, %c : tensor<2x3xi32>, tensor<2x3xi32>, tensor<2x3xi64>
}
