// RUN: onnx-opt %s --pass simplify | filecheck %s

// Which pads a window has that is dilated is not agreed on.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.MaxPool(%x) <{auto_pad = "SAME_UPPER", {{.*}}}> : tensor<2x3x?x?xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3x?x?xf32>
func.func @main(%x: tensor<2x3x?x?xf32> {onnx.name = "x"}) -> (tensor<2x3x?x?xf32> {onnx.name = "y"}) {
  %y = onnx.MaxPool(%x) <{auto_pad = "SAME_UPPER", dilations = [2, 2], kernel_shape = [1, 1]}> : tensor<2x3x?x?xf32>
  func.return %y : tensor<2x3x?x?xf32>
}
