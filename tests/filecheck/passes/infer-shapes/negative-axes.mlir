// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// An axis that counts from the end counts from the front.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R0:.*]] = onnx.ArgMax(%x) <{axis = 1}> : tensor<2x1x4xi64>
// CHECK-NEXT:    %[[R1:.*]] = onnx.ArgMin(%x) <{axis = 1}> : tensor<2x1x4xi64>
// CHECK-NEXT:    %[[R2:.*]] = onnx.Flatten(%x) <{axis = 1}> : tensor<2x12xf32>
// CHECK-NEXT:    %[[R3:.*]] = onnx.Hardmax(%x) <{axis = 1}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[R4:.*]] = onnx.LogSoftmax(%x) <{axis = 1}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[R5:.*]] = onnx.LpNormalization(%x) <{axis = 1}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[R6:.*]] = onnx.Softmax(%x) <{axis = 1}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Concat(%x, %x) <{axis = 2}> : tensor<2x3x8xf32>
// CHECK-NEXT:    %[[I:.*]] = onnx.Constant dense<[0, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[G:.*]] = onnx.Gather(%x, %[[I]]) <{axis = 2}> : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[J:.*]] = onnx.Constant dense<0> : tensor<2x1x4xi64>
// CHECK-NEXT:    %[[H:.*]] = onnx.GatherElements(%x, %[[J]]) <{axis = 1}> : tensor<2x1x4xf32>
// CHECK-NEXT:    %[[U:.*]] = onnx.Constant dense<1.5> : tensor<2x1x4xf32>
// CHECK-NEXT:    %[[K:.*]] = onnx.ScatterElements(%x, %[[J]], %[[U]]) <{axis = 1}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<2.0> : tensor<4xf32>
// CHECK-NEXT:    %[[L:.*]] = onnx.LayerNormalization(%x, %[[S]]) <{axis = 2}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[M:.*]] = onnx.RMSNormalization(%x, %[[S]]) <{axis = 2}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[N:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[O:.*]], %[[P:.*]] = onnx.Split(%x, %[[N]]) <{axis = 1}> : (tensor<2x1x4xf32>, tensor<2x2x4xf32>)
// CHECK-NEXT:    %[[TWO:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[Q:.*]], %[[QI:.*]] = onnx.TopK(%x, %[[TWO]]) <{axis = 2}> : (tensor<2x3x2xf32>, tensor<2x3x2xi64>)
// CHECK-NEXT:    %[[ZP:.*]] = onnx.Constant dense<[1, 2, 3]> : tensor<3xi8>
// CHECK-NEXT:    %[[SC:.*]] = onnx.Constant dense<[0.5, 0.25, 0.125]> : tensor<3xf32>
// CHECK-NEXT:    %[[T:.*]] = onnx.QuantizeLinear(%x, %[[SC]], %[[ZP]]) <{axis = 1}> : tensor<2x3x4xi8>
// CHECK-NEXT:    %[[V:.*]] = onnx.DequantizeLinear(%[[T]], %[[SC]], %[[ZP]]) <{axis = 1}> : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[COND:.*]] = onnx.Constant dense<[true, false, true]> : tensor<3xi1>
// CHECK-NEXT:    %[[W:.*]] = onnx.Compress(%x, %[[COND]]) <{axis = 1}> : tensor<2x?x4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Unique(%x) <{axis = 2}> : tensor<2x3x?xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[C]], %[[G]], %[[H]], %[[K]], %[[L]], %[[M]], %[[O]], %[[P]], %[[Q]], %[[QI]], %[[T]], %[[V]], %[[W]], %[[Y]] : tensor<2x1x4xi64>, tensor<2x1x4xi64>, tensor<2x12xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x8xf32>, tensor<2x3x2xf32>, tensor<2x1x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x1x4xf32>, tensor<2x2x4xf32>, tensor<2x3x2xf32>, tensor<2x3x2xi64>, tensor<2x3x4xi8>, tensor<2x3x4xf32>, tensor<2x?x4xf32>, tensor<2x3x?xf32>
// CHECK-NOT:     -1
// CHECK-NOT:     -2
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x1x4xi64> {onnx.name = "r0"}, tensor<2x1x4xi64> {onnx.name = "r1"}, tensor<2x12xf32> {onnx.name = "r2"}, tensor<2x3x4xf32> {onnx.name = "r3"}, tensor<2x3x4xf32> {onnx.name = "r4"}, tensor<2x3x4xf32> {onnx.name = "r5"}, tensor<2x3x4xf32> {onnx.name = "r6"}, tensor<2x3x8xf32> {onnx.name = "c"}, tensor<2x3x2xf32> {onnx.name = "g"}, tensor<2x1x4xf32> {onnx.name = "h"}, tensor<2x3x4xf32> {onnx.name = "k"}, tensor<2x3x4xf32> {onnx.name = "l"}, tensor<2x3x4xf32> {onnx.name = "m"}, tensor<2x1x4xf32> {onnx.name = "o"}, tensor<2x2x4xf32> {onnx.name = "p"}, tensor<2x3x2xf32> {onnx.name = "q"}, tensor<2x3x2xi64> {onnx.name = "qi"}, tensor<2x3x4xi8> {onnx.name = "t"}, tensor<2x3x4xf32> {onnx.name = "v"}, tensor<2x?x4xf32> {onnx.name = "w"}, tensor<2x3x?xf32> {onnx.name = "y"}) {
  %r0 = onnx.ArgMax(%x) <{axis = -2}> : tensor<2x1x4xi64>
  %r1 = onnx.ArgMin(%x) <{axis = -2}> : tensor<2x1x4xi64>
  %r2 = onnx.Flatten(%x) <{axis = -2}> : tensor<2x12xf32>
  %r3 = onnx.Hardmax(%x) <{axis = -2}> : tensor<2x3x4xf32>
  %r4 = onnx.LogSoftmax(%x) <{axis = -2}> : tensor<2x3x4xf32>
  %r5 = onnx.LpNormalization(%x) <{axis = -2}> : tensor<2x3x4xf32>
  %r6 = onnx.Softmax(%x) <{axis = -2}> : tensor<2x3x4xf32>
  %c = onnx.Concat(%x, %x) <{axis = -1}> : tensor<2x3x8xf32>
  %i = onnx.Constant dense<[0, 1]> : tensor<2xi64>
  %g = onnx.Gather(%x, %i) <{axis = -1}> : tensor<2x3x2xf32>
  %j = onnx.Constant dense<0> : tensor<2x1x4xi64>
  %h = onnx.GatherElements(%x, %j) <{axis = -2}> : tensor<2x1x4xf32>
  %u = onnx.Constant dense<1.5> : tensor<2x1x4xf32>
  %k = onnx.ScatterElements(%x, %j, %u) <{axis = -2}> : tensor<2x3x4xf32>
  %s = onnx.Constant dense<2.0> : tensor<4xf32>
  %l = onnx.LayerNormalization(%x, %s) <{axis = -1}> : tensor<2x3x4xf32>
  %m = onnx.RMSNormalization(%x, %s) <{axis = -1}> : tensor<2x3x4xf32>
  %n = onnx.Constant dense<[1, 2]> : tensor<2xi64>
  %o, %p = onnx.Split(%x, %n) <{axis = -2}> : (tensor<2x1x4xf32>, tensor<2x2x4xf32>)
  %two = onnx.Constant dense<2> : tensor<1xi64>
  %q, %qi = onnx.TopK(%x, %two) <{axis = -1}> : (tensor<2x3x2xf32>, tensor<2x3x2xi64>)
  %zp = onnx.Constant dense<[1, 2, 3]> : tensor<3xi8>
  %sc = onnx.Constant dense<[0.5, 0.25, 0.125]> : tensor<3xf32>
  %t = onnx.QuantizeLinear(%x, %sc, %zp) <{axis = -2}> : tensor<2x3x4xi8>
  %v = onnx.DequantizeLinear(%t, %sc, %zp) <{axis = -2}> : tensor<2x3x4xf32>
  %cond = onnx.Constant dense<[true, false, true]> : tensor<3xi1>
  %w = onnx.Compress(%x, %cond) <{axis = -2}> : tensor<2x?x4xf32>
  %y = onnx.Unique(%x) <{axis = -1}> : tensor<2x3x?xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %c, %g, %h, %k, %l, %m, %o, %p, %q, %qi, %t, %v, %w, %y : tensor<2x1x4xi64>, tensor<2x1x4xi64>, tensor<2x12xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x8xf32>, tensor<2x3x2xf32>, tensor<2x1x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x1x4xf32>, tensor<2x2x4xf32>, tensor<2x3x2xf32>, tensor<2x3x2xi64>, tensor<2x3x4xi8>, tensor<2x3x4xf32>, tensor<2x?x4xf32>, tensor<2x3x?xf32>
}
