// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The kernel tells elements as they come, and for each its number; how many there are of each, and where the first stands, is told by segments.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<6> : tensor<1xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reshape(%x, %[[V0]]) : tensor<6xf32>
// CHECK-NEXT:    %[[V2:.*]], %[[V3:.*]] = tfl.unique(%[[V1]]) : (tensor<?xf32>, tensor<6xi32>)
// CHECK-NEXT:    %[[V4:.*]] = tfl.shape(%[[V2]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<> : tensor<0xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.reshape(%[[V4]], %[[V5]]) : tensor<i32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pseudo_const dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.unsorted_segment_min(%[[V7]], %[[V3]], %[[V6]]) : tensor<?xi32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.cast(%[[V8]]) : tensor<?xi64>
// CHECK-NEXT:    %[[V10:.*]] = tfl.cast(%[[V3]]) : tensor<6xi64>
// CHECK-NEXT:    %[[V11:.*]] = tfl.pseudo_const dense<1> : tensor<6xi32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.unsorted_segment_sum(%[[V11]], %[[V3]], %[[V6]]) : tensor<?xi32>
// CHECK-NEXT:    %[[V13:.*]] = tfl.cast(%[[V12]]) : tensor<?xi64>
// CHECK-NEXT:    func.return %[[V2]], %[[V9]], %[[V10]], %[[V13]] : tensor<?xf32>, tensor<?xi64>, tensor<6xi64>, tensor<?xi64>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<?xf32> {onnx.name = "y"}, tensor<?xi64> {onnx.name = "i"}, tensor<6xi64> {onnx.name = "n"}, tensor<?xi64> {onnx.name = "c"}) {
  %y, %i, %n, %c = onnx.Unique(%x) <{sorted = 0}> : (tensor<?xf32>, tensor<?xi64>, tensor<6xi64>, tensor<?xi64>)
  func.return %y, %i, %n, %c : tensor<?xf32>, tensor<?xi64>, tensor<6xi64>, tensor<?xi64>
}
