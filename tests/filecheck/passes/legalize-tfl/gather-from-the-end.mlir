// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The last element, and the last but two, along axes whose lengths only a run tells: no length is asked for.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[L:.*]] = tfl.pseudo_const dense<[0, -1, 0]> : tensor<3xi32>
// CHECK-NEXT:    %[[E:.*]] = tfl.pseudo_const dense<[0, 2147483647, 0]> : tensor<3xi32>
// CHECK-NEXT:    %[[S:.*]] = tfl.pseudo_const dense<1> : tensor<3xi32>
// CHECK-NEXT:    %[[A:.*]] = tfl.strided_slice(%x, %[[L]], %[[E]], %[[S]]) <{begin_mask = 5, end_mask = 7, shrink_axis_mask = 2}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[F:.*]] = tfl.pseudo_const dense<[0, -3, 0]> : tensor<3xi32>
// CHECK-NEXT:    %[[G:.*]] = tfl.pseudo_const dense<[0, -2, 0]> : tensor<3xi32>
// CHECK-NEXT:    %[[B:.*]] = tfl.strided_slice(%x, %[[F]], %[[G]], %[[S]]) <{begin_mask = 5, end_mask = 5, shrink_axis_mask = 2}> : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]]
func.func @main(%x: tensor<2x?x3xf32, #onnx.dims<[2, "n", 3]>> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}) {
  %i = onnx.Constant dense<-1> : tensor<i64>
  %j = onnx.Constant dense<-3> : tensor<i64>
  %a = onnx.Gather(%x, %i) <{axis = 1}> : tensor<2x3xf32>
  %b = onnx.Gather(%x, %j) <{axis = 1}> : tensor<2x3xf32>
  func.return %a, %b : tensor<2x3xf32>, tensor<2x3xf32>
}
