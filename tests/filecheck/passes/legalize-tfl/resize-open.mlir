// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Images of any size are enlarged by a factor, or to sizes that are computed.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.shape(%x) : tensor<4xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<3> : tensor<1xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.strided_slice(%[[V0]], %[[V1]], %[[V2]], %[[V1]]) : tensor<2xi32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<2> : tensor<2xi32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.mul(%[[V3]], %[[V4]]) : tensor<2xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.resize_nearest_neighbor(%x, %[[V5]]) <{align_corners = false, half_pixel_centers = false}> : tensor<1x?x?x3xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.resize_bilinear(%x, %[[V5]]) <{align_corners = false, half_pixel_centers = true}> : tensor<1x?x?x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pseudo_const dense<0> : tensor<1xi32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pseudo_const dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.slice(%n, %[[V6]], %[[V7]]) : tensor<2xi64>
// CHECK-NEXT:    %[[V9:.*]] = tfl.cast(%[[V8]]) : tensor<2xi32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.resize_bilinear(%x, %[[V9]]) <{align_corners = false, half_pixel_centers = true}> : tensor<1x?x?x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = tfl.slice(%n, %[[V6]], %[[V1]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = tfl.pseudo_const dense<> : tensor<0xi32>
// CHECK-NEXT:    %[[V12:.*]] = tfl.reshape(%[[V10]], %[[V11]]) : tensor<i64>
// CHECK-NEXT:    %[[V13:.*]] = tfl.cast(%[[V12]]) : tensor<f32>
// CHECK-NEXT:    %[[V14:.*]] = tfl.pseudo_const dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V15:.*]] = tfl.pseudo_const dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V16:.*]] = tfl.range(%[[V14]], %[[V13]], %[[V15]]) : tensor<?xf32>
// CHECK-NEXT:    %[[V17:.*]] = tfl.slice(%[[V0]], %[[V1]], %[[V1]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V18:.*]] = tfl.reshape(%[[V17]], %[[V11]]) : tensor<i32>
// CHECK-NEXT:    %[[V19:.*]] = tfl.cast(%[[V18]]) : tensor<f32>
// CHECK-NEXT:    %[[V20:.*]] = tfl.div(%[[V13]], %[[V19]]) : tensor<f32>
// CHECK-NEXT:    %[[V21:.*]] = tfl.div(%[[V16]], %[[V20]]) : tensor<?xf32>
// CHECK-NEXT:    %[[V22:.*]] = tfl.cast(%[[V21]]) : tensor<?xi32>
// CHECK-NEXT:    %[[V23:.*]] = tfl.gather(%x, %[[V22]]) <{axis = 1}> : tensor<1x?x?x3xf32>
// CHECK-NEXT:    %[[V24:.*]] = tfl.slice(%n, %[[V1]], %[[V1]]) : tensor<1xi64>
// CHECK-NEXT:    %[[V25:.*]] = tfl.reshape(%[[V24]], %[[V11]]) : tensor<i64>
// CHECK-NEXT:    %[[V26:.*]] = tfl.cast(%[[V25]]) : tensor<f32>
// CHECK-NEXT:    %[[V27:.*]] = tfl.range(%[[V14]], %[[V26]], %[[V15]]) : tensor<?xf32>
// CHECK-NEXT:    %[[V28:.*]] = tfl.slice(%[[V0]], %[[V7]], %[[V1]]) : tensor<1xi32>
// CHECK-NEXT:    %[[V29:.*]] = tfl.reshape(%[[V28]], %[[V11]]) : tensor<i32>
// CHECK-NEXT:    %[[V30:.*]] = tfl.cast(%[[V29]]) : tensor<f32>
// CHECK-NEXT:    %[[V31:.*]] = tfl.div(%[[V26]], %[[V30]]) : tensor<f32>
// CHECK-NEXT:    %[[V32:.*]] = tfl.div(%[[V27]], %[[V31]]) : tensor<?xf32>
// CHECK-NEXT:    %[[V33:.*]] = tfl.cast(%[[V32]]) : tensor<?xi32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.gather(%[[V23]], %[[V33]]) <{axis = 2}> : tensor<1x?x?x3xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]] : tensor<1x?x?x3xf32>, tensor<1x?x?x3xf32>, tensor<1x?x?x3xf32>, tensor<1x?x?x3xf32>
func.func @main(%x: tensor<1x?x?x3xf32> {onnx.name = "x"}, %n: tensor<2xi64> {onnx.name = "n"}) -> (tensor<1x?x?x3xf32> {onnx.name = "a_out"}, tensor<1x?x?x3xf32> {onnx.name = "b_out"}, tensor<1x?x?x3xf32> {onnx.name = "c_out"}, tensor<1x?x?x3xf32> {onnx.name = "d_out"}) {
  %k = onnx.Constant dense<[2.0, 2.0]> : tensor<2xf32>
  %a = nhwc.Resize(%x, _, %k) <{axes = [2, 3], coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "floor"}> : tensor<1x?x?x3xf32>
  %b = nhwc.Resize(%x, _, %k) <{axes = [2, 3], coordinate_transformation_mode = "half_pixel", mode = "linear"}> : tensor<1x?x?x3xf32>
  %c = nhwc.Resize(%x, _, _, %n) <{axes = [2, 3], coordinate_transformation_mode = "half_pixel", mode = "linear", keep_aspect_ratio_policy = "stretch"}> : tensor<1x?x?x3xf32>
  %d = nhwc.Resize(%x, _, _, %n) <{axes = [2, 3], coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "floor", keep_aspect_ratio_policy = "stretch"}> : tensor<1x?x?x3xf32>
  func.return %a, %b, %c, %d : tensor<1x?x?x3xf32>, tensor<1x?x?x3xf32>, tensor<1x?x?x3xf32>, tensor<1x?x?x3xf32>
}
