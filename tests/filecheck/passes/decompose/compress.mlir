// RUN: onnx-opt %s --pass decompose | filecheck %s

// What a condition chooses is gathered: the places of what is true.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.NonZero(%c) : tensor<1x?xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Squeeze(%[[V0]], %[[V1]]) : tensor<?xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Gather(%x, %[[V2]]) <{axis = 0}> : tensor<?x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Reshape(%x, %[[V4]]) : tensor<6xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.NonZero(%d) : tensor<1x?xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Squeeze(%[[V6]], %[[V1]]) : tensor<?xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Gather(%[[V5]], %[[V7]]) <{axis = 0}> : tensor<?xf32>
// CHECK-NEXT:    func.return %[[V3]], %[[V8]] : tensor<?x3xf32>, tensor<?xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %c: tensor<2xi1> {onnx.name = "c"}, %d: tensor<6xi1> {onnx.name = "d"}) -> (tensor<?x3xf32> {onnx.name = "y"}, tensor<?xf32> {onnx.name = "z"}) {
  %y = onnx.Compress(%x, %c) <{axis = 0}> : tensor<?x3xf32>
  %z = onnx.Compress(%x, %d) : tensor<?xf32>
  func.return %y, %z : tensor<?x3xf32>, tensor<?xf32>
}
