// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// The scales of a twin stand in ONNX's order.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[S:.*]] = onnx.Constant dense<[1.0, 1.0, 2.0, 2.0]> : tensor<4xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.Resize(%[[V0]], _, %[[S]]) <{coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "floor"}> : tensor<1x10x14x8xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%[[V1]]) <{perm = [0, 3, 1, 2]}> : tensor<1x8x10x14xf32>
// CHECK-NEXT:  func.return %[[V2]] : tensor<1x8x10x14xf32>
func.func @main(%x: tensor<1x8x5x7xf32> {onnx.name = "x"}) -> (tensor<1x8x10x14xf32> {onnx.name = "y"}) {
  %s = onnx.Constant dense<[1.0, 1.0, 2.0, 2.0]> : tensor<4xf32>
  %y = onnx.Resize(%x, _, %s) <{coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "floor"}> : tensor<1x8x10x14xf32>
  func.return %y : tensor<1x8x10x14xf32>
}
