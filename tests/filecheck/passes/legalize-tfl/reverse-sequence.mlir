// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Each sample is reversed as far as it goes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = tfl.reverse_sequence(%x, %n) <{seq_dim = 0, batch_dim = 1}> : tensor<4x2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<4x2x3xf32>
func.func @main(%x: tensor<4x2x3xf32> {onnx.name = "x"}, %n: tensor<2xi64> {onnx.name = "n"}) -> (tensor<4x2x3xf32> {onnx.name = "y"}) {
  %y = onnx.ReverseSequence(%x, %n) <{batch_axis = 1, time_axis = 0}> : tensor<4x2x3xf32>
  func.return %y : tensor<4x2x3xf32>
}
