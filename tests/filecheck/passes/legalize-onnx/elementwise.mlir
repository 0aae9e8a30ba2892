// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Elementwise ops that ONNX says with other ones.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CAST:.*]] = onnx.Cast(%x) <{to = 6}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[HALF:.*]] = onnx.Cast(%h) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N0:.*]] = onnx.Equal(%x, %y) : tensor<2x3xi1>
// CHECK-NEXT:    %[[NE:.*]] = onnx.Not(%[[N0]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[SQUARE:.*]] = onnx.Mul(%x, %x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Sub(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[SD:.*]] = onnx.Mul(%[[N1]], %[[N1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Sqrt(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[RSQRT:.*]] = onnx.Reciprocal(%[[N2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[SUM:.*]] = onnx.Sum(%x, %y, %x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[ZEROS:.*]] = onnx.Mul(%x, %[[N3]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Div(%x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[FD:.*]] = onnx.Floor(%[[N4]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Mod(%i, %j) <{fmod = 0}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Sub(%i, %[[N5]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[ID:.*]] = onnx.Div(%[[N6]], %j) : tensor<2x3xi32>
// CHECK-NEXT:    %[[IM:.*]] = onnx.Mod(%i, %j) <{fmod = 0}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Mod(%x, %y) <{fmod = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Sign(%[[N7]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Sign(%y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Mul(%[[N8]], %[[N9]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Less(%[[N10]], %[[N11]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Add(%[[N7]], %y) : tensor<2x3xf32>
// CHECK-NEXT:    %[[FM:.*]] = onnx.Where(%[[N12]], %[[N13]], %[[N7]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[SEL:.*]] = onnx.Where(%c, %x, %y) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[CAST]], %[[HALF]], %[[NE]], %[[SQUARE]], %[[SD]], %[[RSQRT]], %[[SUM]], %[[ZEROS]], %[[FD]], %[[ID]], %[[IM]], %[[FM]], %[[SEL]] : tensor<2x3xi32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi32>, tensor<2x3xi32>, tensor<2x3xf32>, tensor<2x3xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}, %i: tensor<2x3xi32> {onnx.name = "i"}, %j: tensor<2x3xi32> {onnx.name = "j"}, %h: tensor<2x3xf16> {onnx.name = "h"}, %c: tensor<2x3xi1> {onnx.name = "c"}) -> (tensor<2x3xi32> {onnx.name = "cast_out"}, tensor<2x3xf32> {onnx.name = "half_out"}, tensor<2x3xi1> {onnx.name = "ne_out"}, tensor<2x3xf32> {onnx.name = "square_out"}, tensor<2x3xf32> {onnx.name = "sd_out"}, tensor<2x3xf32> {onnx.name = "rsqrt_out"}, tensor<2x3xf32> {onnx.name = "sum_out"}, tensor<2x3xf32> {onnx.name = "zeros_out"}, tensor<2x3xf32> {onnx.name = "fd_out"}, tensor<2x3xi32> {onnx.name = "id_out"}, tensor<2x3xi32> {onnx.name = "im_out"}, tensor<2x3xf32> {onnx.name = "fm_out"}, tensor<2x3xf32> {onnx.name = "sel_out"}) {
  %cast = tfl.cast(%x) : tensor<2x3xi32>
  %half = tfl.dequantize(%h) : tensor<2x3xf32>
  %ne = tfl.not_equal(%x, %y) : tensor<2x3xi1>
  %square = tfl.square(%x) : tensor<2x3xf32>
  %sd = tfl.squared_difference(%x, %y) : tensor<2x3xf32>
  %rsqrt = tfl.rsqrt(%x) : tensor<2x3xf32>
  %sum = tfl.add_n(%x, %y, %x) : tensor<2x3xf32>
  %zeros = tfl.zeros_like(%x) : tensor<2x3xf32>
  %fd = tfl.floor_div(%x, %y) : tensor<2x3xf32>
  %id = tfl.floor_div(%i, %j) : tensor<2x3xi32>
  %im = tfl.floor_mod(%i, %j) : tensor<2x3xi32>
  %fm = tfl.floor_mod(%x, %y) : tensor<2x3xf32>
  %sel = tfl.select(%c, %x, %y) : tensor<2x3xf32>
  func.return %cast, %half, %ne, %square, %sd, %rsqrt, %sum, %zeros, %fd, %id, %im, %fm, %sel : tensor<2x3xi32>, tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xi32>, tensor<2x3xi32>, tensor<2x3xf32>, tensor<2x3xf32>
}
