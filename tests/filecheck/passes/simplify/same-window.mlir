// RUN: onnx-opt %s --pass simplify | filecheck %s

// Pads of 0, slices of everything, splits into one, windows of 1, resizes to the same size.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.Abs(%x) : tensor<2x3x4x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3x4x5xf32>
// CHECK-NOT:     onnx.Pad
// CHECK-NOT:     onnx.Slice
// CHECK-NOT:     onnx.Split
// CHECK-NOT:     onnx.MaxPool
// CHECK-NOT:     onnx.AveragePool
// CHECK-NOT:     onnx.Resize
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}) -> (tensor<2x3x4x5xf32> {onnx.name = "y"}) {
  %pads = onnx.Constant dense<0> : tensor<8xi64>
  %a = onnx.Pad(%x, %pads) : tensor<2x3x4x5xf32>
  %start = onnx.Constant dense<0> : tensor<1xi64>
  %end = onnx.Constant dense<9> : tensor<1xi64>
  %axis = onnx.Constant dense<2> : tensor<1xi64>
  %step = onnx.Constant dense<1> : tensor<1xi64>
  %b = onnx.Slice(%a, %start, %end, %axis) : tensor<2x3x4x5xf32>
  %c = onnx.Slice(%b, %start, %end, %axis, %step) : tensor<2x3x4x5xf32>
  %size = onnx.Constant dense<3> : tensor<1xi64>
  %d = onnx.Split(%c, %size) <{axis = 1}> : tensor<2x3x4x5xf32>
  %e = onnx.MaxPool(%d) <{kernel_shape = [1, 1]}> : tensor<2x3x4x5xf32>
  %f = onnx.AveragePool(%e) <{kernel_shape = [1, 1]}> : tensor<2x3x4x5xf32>
  %scales = onnx.Constant dense<1.0> : tensor<4xf32>
  %g = onnx.Resize(%f, _, %scales) <{mode = "linear"}> : tensor<2x3x4x5xf32>
  %y = onnx.Abs(%g) : tensor<2x3x4x5xf32>
  func.return %y : tensor<2x3x4x5xf32>
}
