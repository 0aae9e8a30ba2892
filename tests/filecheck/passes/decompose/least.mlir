// RUN: onnx-opt %s --pass decompose | filecheck %s

// The least are the greatest of what is negated; integers, of which one has no negative, are turned over.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Neg(%x) : tensor<2x9xf32>
// CHECK-NEXT:    %[[V1:.*]], %[[Y:.*]] = onnx.TopK(%[[V0]], %k) <{axis = 1, largest = 1, sorted = 1}> : (tensor<?x?xf32>, tensor<2x?xi64>)
// CHECK-NEXT:    %[[Y_1:.*]] = onnx.Neg(%[[V1]]) : tensor<2x?xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<-1> : tensor<i32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Sub(%[[V2]], %i) : tensor<2x9xi32>
// CHECK-NEXT:    %[[V4:.*]], %[[Z:.*]] = onnx.TopK(%[[V3]], %k) <{axis = 1, largest = 1, sorted = 1}> : (tensor<?x?xi32>, tensor<2x?xi64>)
// CHECK-NEXT:    %[[Z_1:.*]] = onnx.Sub(%[[V2]], %[[V4]]) : tensor<2x?xi32>
// CHECK-NEXT:    func.return %[[Y_1]], %[[Y]], %[[Z_1]], %[[Z]] : tensor<2x?xf32>, tensor<2x?xi64>, tensor<2x?xi32>, tensor<2x?xi64>
func.func @main(%x: tensor<2x9xf32> {onnx.name = "x"}, %i: tensor<2x9xi32> {onnx.name = "i"}, %k: tensor<1xi64> {onnx.name = "k"}) -> (tensor<2x?xf32> {onnx.name = "r0"}, tensor<2x?xi64> {onnx.name = "r1"}, tensor<2x?xi32> {onnx.name = "r2"}, tensor<2x?xi64> {onnx.name = "r3"}) {
  %y, %y_1 = onnx.TopK(%x, %k) <{axis = 1, largest = 0}> : (tensor<2x?xf32>, tensor<2x?xi64>)
  %z, %z_1 = onnx.TopK(%i, %k) <{axis = 1, largest = 0}> : (tensor<2x?xi32>, tensor<2x?xi64>)
  func.return %y, %y_1, %z, %z_1 : tensor<2x?xf32>, tensor<2x?xi64>, tensor<2x?xi32>, tensor<2x?xi64>
}
