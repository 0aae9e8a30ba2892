// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Pads that come at run time are rows of two; what negative ones crop goes first.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.cast(%p) : tensor<4xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<2> : tensor<2xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.reshape(%[[V0]], %[[V1]]) : tensor<2x2xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.transpose(%[[V2]], %[[V3]]) : tensor<2x2xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.neg(%[[V4]]) : tensor<2x2xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.maximum(%[[V5]], %[[V6]]) : tensor<2x2xi32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.pseudo_const dense<0> : tensor<2xi32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.pseudo_const dense<[2, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.slice(%[[V7]], %[[V8]], %[[V9]]) : tensor<2x1xi32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.pseudo_const dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.reshape(%[[V10]], %[[V11]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.sum(%[[V7]], %[[V13]]) <{keep_dims = false}> : tensor<2xi32>
// CHECK-NEXT:    %[[V15:.*]] = tfl.pseudo_const dense<[2, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[V16:.*]] = tfl.sub(%[[V15]], %[[V14]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V17:.*]] = tfl.slice(%x, %[[V12]], %[[V16]]) : tensor<?x?xf32>
// CHECK-NEXT:    %[[V18:.*]] = tfl.maximum(%[[V4]], %[[V6]]) : tensor<2x2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.padv2(%[[V17]], %[[V18]], %v) : tensor<?x?xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<?x?xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %p: tensor<4xi64> {onnx.name = "p"}, %v: tensor<f32> {onnx.name = "v"}) -> (tensor<?x?xf32> {onnx.name = "r"}) {
  %y = onnx.Pad(%x, %p, %v) <{mode = "constant"}> : tensor<?x?xf32>
  func.return %y : tensor<?x?xf32>
}
