// RUN: onnx-opt %s --pass decompose | filecheck %s

// Columns that are gathered, blocks along columns, scales of other blocks, bytes of 3 bits, a table that is no constant: all stay.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<152> : tensor<5x12xui8>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0.5> : tensor<5x2xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0.5> : tensor<5x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.ms.GatherBlockQuantized(%[[V0]], %i, %[[V1]]) <{block_size = 16, gather_axis = 1}> : tensor<5x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.ms.GatherBlockQuantized(%[[V0]], %i, %[[V1]]) <{block_size = 16, quantize_axis = 0}> : tensor<3x24xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.ms.GatherBlockQuantized(%[[V0]], %i, %[[V2]]) <{block_size = 16}> : tensor<3x24xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.ms.GatherBlockQuantized(%[[V0]], %i, %[[V1]]) <{bits = 3, block_size = 16}> : tensor<3x24xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.ms.GatherBlockQuantized(%x, %i, %[[V1]]) <{block_size = 16}> : tensor<3x24xf32>
// CHECK-NEXT:    func.return %[[V3]], %[[V4]], %[[V5]], %[[V6]], %[[V7]] : tensor<5x3xf32>, tensor<3x24xf32>, tensor<3x24xf32>, tensor<3x24xf32>, tensor<3x24xf32>
func.func @main(%i: tensor<3xi64> {onnx.name = "i"}, %x: tensor<5x12xui8> {onnx.name = "x"}) -> (tensor<5x3xf32> {onnx.name = "r0"}, tensor<3x24xf32> {onnx.name = "r1"}, tensor<3x24xf32> {onnx.name = "r2"}, tensor<3x24xf32> {onnx.name = "r3"}, tensor<3x24xf32> {onnx.name = "r4"}) {
  %t = onnx.Constant dense<152> : tensor<5x12xui8>
  %s = onnx.Constant dense<0.5> : tensor<5x2xf32>
  %o = onnx.Constant dense<0.5> : tensor<5x3xf32>
  %r0 = onnx.ms.GatherBlockQuantized(%t, %i, %s) <{block_size = 16, gather_axis = 1}> : tensor<5x3xf32>
  %r1 = onnx.ms.GatherBlockQuantized(%t, %i, %s) <{block_size = 16, quantize_axis = 0}> : tensor<3x24xf32>
  %r2 = onnx.ms.GatherBlockQuantized(%t, %i, %o) <{block_size = 16}> : tensor<3x24xf32>
  %r3 = onnx.ms.GatherBlockQuantized(%t, %i, %s) <{block_size = 16, bits = 3}> : tensor<3x24xf32>
  %r4 = onnx.ms.GatherBlockQuantized(%x, %i, %s) <{block_size = 16}> : tensor<3x24xf32>
  func.return %r0, %r1, %r2, %r3, %r4 : tensor<5x3xf32>, tensor<3x24xf32>, tensor<3x24xf32>, tensor<3x24xf32>, tensor<3x24xf32>
}
