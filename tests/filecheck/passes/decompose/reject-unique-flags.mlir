// RUN: onnx-opt %s --pass decompose | filecheck %s

// Flags have no order.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Unique(%x) <{axis = 0, sorted = 1}> : tensor<?x3xi1>
// CHECK-NEXT:    func.return %[[V0]] : tensor<?x3xi1>
func.func @main(%x: tensor<4x3xi1> {onnx.name = "x"}) -> (tensor<?x3xi1> {onnx.name = "y"}) {
  %y = onnx.Unique(%x) <{axis = 0, sorted = 1}> : tensor<?x3xi1>
  func.return %y : tensor<?x3xi1>
}
