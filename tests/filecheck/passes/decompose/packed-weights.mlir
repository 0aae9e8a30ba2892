// RUN: onnx-opt %s --pass decompose | filecheck %s

// Weights of four bits, in blocks of 16 rows: (7 - 8) 0.5 and (6 - 8) 0.5 take turns.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<{{\[\[-0.5\], \[-1.0\], \[-0.5\], .*}}> : tensor<16x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.MatMul(%x, %[[V0]]) : tensor<3x1xf32>
// CHECK-NEXT:    func.return %[[V1]] : tensor<3x1xf32>
func.func @main(%x: tensor<3x16xf32> {onnx.name = "x"}) -> (tensor<3x1xf32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<0x67> : tensor<1x1x8xui8>
  %s = onnx.Constant dense<0.5> : tensor<1x1xf32>
  %y = onnx.ms.MatMulNBits(%x, %w, %s) <{K = 16, N = 1, block_size = 16}> : tensor<3x1xf32>
  func.return %y : tensor<3x1xf32>
}
