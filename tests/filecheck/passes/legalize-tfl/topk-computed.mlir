// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// How many are wanted may come at run time.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<> : tensor<0xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reshape(%k, %[[V0]]) : tensor<i64>
// CHECK-NEXT:    %[[V2:.*]] = tfl.cast(%[[V1]]) : tensor<i32>
// CHECK-NEXT:    %[[Y:.*]], %[[V3:.*]] = tfl.topk_v2(%x, %[[V2]]) : (tensor<2x?xf32>, tensor<2x?xi32>)
// CHECK-NEXT:    %[[Y_1:.*]] = tfl.cast(%[[V3]]) : tensor<2x?xi64>
// CHECK-NEXT:    func.return %[[Y]], %[[Y_1]] : tensor<2x?xf32>, tensor<2x?xi64>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x9xf32> {onnx.name = "x"}, %k: tensor<1xi64> {onnx.name = "k"}) -> (tensor<2x?xf32> {onnx.name = "r0"}, tensor<2x?xi64> {onnx.name = "r1"}) {
  %y, %y_1 = onnx.TopK(%x, %k) <{axis = 1}> : (tensor<2x?xf32>, tensor<2x?xi64>)
  func.return %y, %y_1 : tensor<2x?xf32>, tensor<2x?xi64>
}
