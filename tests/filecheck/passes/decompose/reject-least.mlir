// RUN: onnx-opt %s --pass decompose | filecheck %s

// Of integers without a sign in 64 bits none is the complement that signed ones have.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]], %[[Y_1:.*]] = onnx.TopK(%x, %k) <{axis = 1, largest = 0}> : (tensor<2x?xui64>, tensor<2x?xi64>)
// CHECK-NEXT:    func.return %[[Y]], %[[Y_1]] : tensor<2x?xui64>, tensor<2x?xi64>
func.func @main(%x: tensor<2x9xui64> {onnx.name = "x"}, %k: tensor<1xi64> {onnx.name = "k"}) -> (tensor<2x?xui64> {onnx.name = "r0"}, tensor<2x?xi64> {onnx.name = "r1"}) {
  %y, %y_1 = onnx.TopK(%x, %k) <{axis = 1, largest = 0}> : (tensor<2x?xui64>, tensor<2x?xi64>)
  func.return %y, %y_1 : tensor<2x?xui64>, tensor<2x?xi64>
}
