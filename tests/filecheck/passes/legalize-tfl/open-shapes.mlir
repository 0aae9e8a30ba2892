// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Axes come and go, and lengths are told, by ops that look at the data when it is there.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.expand_dims(%x, %[[V0]]) : tensor<?x1x?x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.expand_dims(%x, %[[V1]]) : tensor<1x?x?x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.pseudo_const dense<3> : tensor<i32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.expand_dims(%[[V2]], %[[V3]]) : tensor<1x?x?x1x3xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.squeeze(%v) <{squeeze_dims = [1]}> : tensor<?x?x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.cast(%t) : tensor<2xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.equal(%[[V4]], %[[V1]]) : tensor<2xi1>
// CHECK-NEXT:    %[[V6:.*]] = tfl.shape(%x) : tensor<3xi32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.concatenation(%[[V6]], %[[V0]]) <{axis = 0}> : tensor<4xi32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.pseudo_const dense<[0, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.gather(%[[V7]], %[[V8]]) <{axis = 0}> : tensor<2xi32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.select_v2(%[[V5]], %[[V9]], %[[V4]]) : tensor<2xi32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.reshape(%x, %[[V10]]) : tensor<?x?xf32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.fill(%t, %s) : tensor<?x?xf32>
// CHECK-NEXT:    %[[V11:.*]] = tfl.shape(%x) : tensor<3xi64>
// CHECK-NEXT:    %[[V12:.*]] = tfl.shape(%u) : tensor<3xi64>
// CHECK-NEXT:    %[[V13:.*]] = tfl.broadcast_args(%[[V12]], %[[V11]]) : tensor<3xi64>
// CHECK-NEXT:    %[[R5:.*]] = tfl.broadcast_to(%u, %[[V13]]) : tensor<?x?x3xf32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.pseudo_const dense<3> : tensor<1xi32>
// CHECK-NEXT:    %[[R6:.*]] = tfl.strided_slice(%[[V11]], %[[V0]], %[[V14]], %[[V0]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V15:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[V16:.*]] = tfl.gather(%[[V11]], %[[V15]]) <{axis = 0}> : tensor<i64>
// CHECK-NEXT:    %[[V17:.*]] = tfl.floor_mod(%i, %[[V16]]) : tensor<5xi64>
// CHECK-NEXT:    %[[R7:.*]] = tfl.gather(%x, %[[V17]]) <{axis = 1}> : tensor<?x5x3xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]] : tensor<?x1x?x3xf32>, tensor<1x?x?x1x3xf32>, tensor<?x?x3xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?x3xf32>, tensor<2xi64>, tensor<?x5x3xf32>
func.func @main(%x: tensor<?x?x3xf32> {onnx.name = "x"}, %t: tensor<2xi64> {onnx.name = "t"}, %u: tensor<?x1x3xf32> {onnx.name = "u"}, %v: tensor<?x1x?x3xf32> {onnx.name = "v"}, %s: tensor<f32> {onnx.name = "s"}, %i: tensor<5xi64> {onnx.name = "i"}) -> (tensor<?x1x?x3xf32> {onnx.name = "a_out"}, tensor<1x?x?x1x3xf32> {onnx.name = "b_out"}, tensor<?x?x3xf32> {onnx.name = "c_out"}, tensor<?x?xf32> {onnx.name = "d_out"}, tensor<?x?xf32> {onnx.name = "e_out"}, tensor<?x?x3xf32> {onnx.name = "f_out"}, tensor<2xi64> {onnx.name = "g_out"}, tensor<?x5x3xf32> {onnx.name = "h_out"}) {
  %one = onnx.Constant dense<1> : tensor<1xi64>
  %two = onnx.Constant dense<[3, 0]> : tensor<2xi64>
  %a = onnx.Unsqueeze(%x, %one) : tensor<?x1x?x3xf32>
  %b = onnx.Unsqueeze(%x, %two) : tensor<1x?x?x1x3xf32>
  %c = onnx.Squeeze(%v, %one) : tensor<?x?x3xf32>
  %d = onnx.Reshape(%x, %t) <{allowzero = 0}> : tensor<?x?xf32>
  %e = onnx.Expand(%s, %t) : tensor<?x?xf32>
  %three = onnx.Shape(%x) <{start = 0}> : tensor<3xi64>
  %f = onnx.Expand(%u, %three) : tensor<?x?x3xf32>
  %g = onnx.Shape(%x) <{start = 1}> : tensor<2xi64>
  %h = onnx.Gather(%x, %i) <{axis = 1}> : tensor<?x5x3xf32>
  func.return %a, %b, %c, %d, %e, %f, %g, %h : tensor<?x1x?x3xf32>, tensor<1x?x?x1x3xf32>, tensor<?x?x3xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?x3xf32>, tensor<2xi64>, tensor<?x5x3xf32>
}
