// RUN: onnx-opt %s --pass decompose | filecheck %s

// Two dims that nobody knows leave no way back from the groups.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.GroupNormalization(%x, %s, %s) <{num_groups = 3}> : tensor<*xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.LRN(%x) <{size = 3}> : tensor<?x6x?x5xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<*xf32>, tensor<?x6x?x5xf32>
func.func @main(%x: tensor<?x6x?x5xf32> {onnx.name = "x"}, %s: tensor<6xf32> {onnx.name = "s"}) -> (tensor<*xf32> {onnx.name = "y"}, tensor<?x6x?x5xf32> {onnx.name = "z"}) {
  %y = onnx.GroupNormalization(%x, %s, %s) <{num_groups = 3}> : tensor<*xf32>
  %z = onnx.LRN(%x) <{size = 3}> : tensor<?x6x?x5xf32>
  func.return %y, %z : tensor<*xf32>, tensor<?x6x?x5xf32>
}
