// RUN: onnx-opt %s --pass decompose | filecheck %s

// Rows of a table of 4 bits, in blocks of 16; behind the last one stands one of zeros.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Less(%i, %[[V0]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<5> : tensor<i64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Add(%i, %[[V2]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Where(%[[V1]], %[[V3]], %i) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.GreaterOrEqual(%[[V4]], %[[V0]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Less(%[[V4]], %[[V2]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V7:.*]] = onnx.And(%[[V5]], %[[V6]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Where(%[[V7]], %[[V4]], %[[V2]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<6x2x16xi8>>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Gather(%[[V9]], %[[V8]]) <{axis = 0}> : tensor<2x3x2x16xi8>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Cast(%[[V10]]) <{to = 1}> : tensor<2x3x2x16xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<{{.*}}> : tensor<6x2x1xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Gather(%[[V12]], %[[V8]]) <{axis = 0}> : tensor<2x3x2x1xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Mul(%[[V11]], %[[V13]]) : tensor<2x3x2x16xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<[2, 3, -1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Reshape(%[[V14]], %[[V15]]) : tensor<2x3x32xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<24> : tensor<1xi64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Slice(%[[V16]], %[[V17]], %[[V18]], %[[V19]]) : tensor<2x3x24xf32>
// CHECK-NEXT:    func.return %[[V20]] : tensor<2x3x24xf32>
func.func @main(%i: tensor<2x3xi64> {onnx.name = "i"}) -> (tensor<2x3x24xf32> {onnx.name = "y"}) {
  %t = onnx.Constant dense<152> : tensor<5x12xui8>
  %s = onnx.Constant dense<0.5> : tensor<5x2xf32>
  %y = onnx.ms.GatherBlockQuantized(%t, %i, %s) <{block_size = 16}> : tensor<2x3x24xf32>
  func.return %y : tensor<2x3x24xf32>
}
