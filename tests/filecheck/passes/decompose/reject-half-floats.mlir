// RUN: onnx-opt %s --pass decompose | filecheck %s

// A cast rounds to what it says, and what a cast makes single is not rounded away.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[H:.*]] = onnx.Cast(%x) <{to = 10}> : tensor<3x5xf16>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Cast(%[[H]]) <{to = 7}> : tensor<3x5xi64>
// CHECK-NEXT:    func.return %[[Y]]
func.func @main(%x: tensor<3x5xf32> {onnx.name = "x"}) -> (tensor<3x5xi64> {onnx.name = "y"}) {
  %h = onnx.Cast(%x) <{to = 10}> : tensor<3x5xf16>
  %y = onnx.Cast(%h) <{to = 7}> : tensor<3x5xi64>
  func.return %y : tensor<3x5xi64>
}
