// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// A constant that holds a zero is divided by as a computed value is: the kernel dies on a zero.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[2, 0, 3]> : tensor<3xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.equal(%[[V0]], %[[V1]]) : tensor<3xi1>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.select_v2(%[[V2]], %[[V3]], %[[V0]]) : tensor<3xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.div(%x, %[[V4]]) : tensor<2x3xi32>
// CHECK-NEXT:    func.return %[[V5]] : tensor<2x3xi32>
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}) -> (tensor<2x3xi32> {onnx.name = "r"}) {
  %y = onnx.Constant dense<[2, 0, 3]> : tensor<3xi32>
  %r = onnx.Div(%x, %y) : tensor<2x3xi32>
  func.return %r : tensor<2x3xi32>
}
