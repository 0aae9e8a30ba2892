// RUN: onnx-opt %s --pass decompose | filecheck %s

// Images, products along an axis and diagonals of unknown length, and what stands behind an axis in unknown number: all stay.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.MaxUnpool(%x, %i) <{kernel_shape = [2, 2], pads = [0, 0, 0, 0], strides = [2, 2]}> : tensor<1x2x?x6xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.CumProd(%p, %[[V1]]) : tensor<4x?xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.CumProd(%p, %[[V2]]) : tensor<4x?xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.CumProd(%p, %[[V2]]) <{exclusive = 1}> : tensor<4x?xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Einsum(%d) <{equation = "bii->bi"}> : tensor<2x?xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.MaxUnpool(%u, %v) <{kernel_shape = [2, 2], pads = [0, 0, 0, 0], strides = [2, 2]}> : tensor<?x2x4x6xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.MaxUnpool(%s, %t) <{kernel_shape = [2, 2], pads = [0, 0, 0, 0], strides = [2, 2]}> : tensor<1x?x4x6xf32>
// CHECK-NEXT:    func.return %[[V0]], %[[V3]], %[[V4]], %[[V5]], %[[V6]], %[[V7]], %[[V8]] : tensor<1x2x?x6xf32>, tensor<4x?xf32>, tensor<4x?xf32>, tensor<4x?xf32>, tensor<2x?xf32>, tensor<?x2x4x6xf32>, tensor<1x?x4x6xf32>
func.func @main(%x: tensor<1x2x?x3xf32> {onnx.name = "x"}, %i: tensor<1x2x?x3xi64> {onnx.name = "i"}, %p: tensor<4x?xf32> {onnx.name = "p"}, %d: tensor<2x?x?xf32> {onnx.name = "d"}, %u: tensor<?x2x2x3xf32> {onnx.name = "u"}, %v: tensor<?x2x2x3xi64> {onnx.name = "v"}, %s: tensor<1x?x2x3xf32> {onnx.name = "s"}, %t: tensor<1x?x2x3xi64> {onnx.name = "t"}) -> (tensor<1x2x?x6xf32> {onnx.name = "r0"}, tensor<4x?xf32> {onnx.name = "r1"}, tensor<4x?xf32> {onnx.name = "r2"}, tensor<4x?xf32> {onnx.name = "r3"}, tensor<2x?xf32> {onnx.name = "r4"}, tensor<?x2x4x6xf32> {onnx.name = "r5"}, tensor<1x?x4x6xf32> {onnx.name = "r6"}) {
  %r0 = onnx.MaxUnpool(%x, %i) <{kernel_shape = [2, 2], strides = [2, 2], pads = [0, 0, 0, 0]}> : tensor<1x2x?x6xf32>
  %a = onnx.Constant dense<0> : tensor<i64>
  %b = onnx.Constant dense<1> : tensor<i64>
  %r1 = onnx.CumProd(%p, %a) : tensor<4x?xf32>
  %r2 = onnx.CumProd(%p, %b) : tensor<4x?xf32>
  %r3 = onnx.CumProd(%p, %b) <{exclusive = 1}> : tensor<4x?xf32>
  %r4 = onnx.Einsum(%d) <{equation = "bii->bi"}> : tensor<2x?xf32>
  %r5 = onnx.MaxUnpool(%u, %v) <{kernel_shape = [2, 2], strides = [2, 2], pads = [0, 0, 0, 0]}> : tensor<?x2x4x6xf32>
  %r6 = onnx.MaxUnpool(%s, %t) <{kernel_shape = [2, 2], strides = [2, 2], pads = [0, 0, 0, 0]}> : tensor<1x?x4x6xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6 : tensor<1x2x?x6xf32>, tensor<4x?xf32>, tensor<4x?xf32>, tensor<4x?xf32>, tensor<2x?xf32>, tensor<?x2x4x6xf32>, tensor<1x?x4x6xf32>
}
