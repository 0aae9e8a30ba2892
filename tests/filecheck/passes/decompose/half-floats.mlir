// RUN: onnx-opt %s --pass decompose | filecheck %s

// Half floats are cast where they come in and where they go out; between, and among constants, there are single floats alone.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[X:.*]] = onnx.Cast(%x) <{round_mode = "up", saturate = 1, to = 1}> : tensor<3x5xf32>
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<1.5> : tensor<5x4xf32>
// CHECK-NEXT:    %[[M:.*]] = onnx.MatMul(%[[X]], %[[W]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Exp(%[[M]]) : tensor<3x4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Cast(%[[E]]) <{round_mode = "up", saturate = 1, to = 10}> : tensor<3x4xf16>
// CHECK-NEXT:    func.return %[[Y]] : tensor<3x4xf16>
func.func @main(%x: tensor<3x5xf16> {onnx.name = "x"}) -> (tensor<3x4xf16> {onnx.name = "y"}) {
  %w = onnx.Constant dense<1.5> : tensor<5x4xf16>
  %m = onnx.MatMul(%x, %w) : tensor<3x4xf16>
  %y = onnx.Exp(%m) : tensor<3x4xf16>
  func.return %y : tensor<3x4xf16>
}
