// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Boxes are chosen for each class of each batch alone.

// CHECK-LABEL: func.func @main
// CHECK-COUNT-4: tfl.non_max_suppression_v4
// CHECK-NOT:   tfl.non_max_suppression_v4
func.func @main(%x: tensor<1x5x4xf32> {onnx.name = "x"}, %s: tensor<1x2x5xf32> {onnx.name = "s"}, %y: tensor<2x5x4xf32> {onnx.name = "y"}, %t: tensor<2x1x5xf32> {onnx.name = "t"}) -> (tensor<?x3xi64> {onnx.name = "a"}, tensor<?x3xi64> {onnx.name = "b"}) {
  %m = onnx.Constant dense<3> : tensor<i64>
  %a = onnx.NonMaxSuppression(%x, %s, %m) <{center_point_box = 0}> : tensor<?x3xi64>
  %b = onnx.NonMaxSuppression(%y, %t, %m) <{center_point_box = 0}> : tensor<?x3xi64>
  func.return %a, %b : tensor<?x3xi64>, tensor<?x3xi64>
}
