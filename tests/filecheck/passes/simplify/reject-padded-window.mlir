// RUN: onnx-opt %s --pass simplify | filecheck %s

// A padded window of 1 sees what is not there. (No runtime takes it: the standard does.)

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.AveragePool(%x) <{{.*}}> : tensor<2x3x4x6xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3x4x6xf32>
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}) -> (tensor<2x3x4x6xf32> {onnx.name = "y"}) {
  %y = onnx.AveragePool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 1]}> : tensor<2x3x4x6xf32>
  func.return %y : tensor<2x3x4x6xf32>
}
