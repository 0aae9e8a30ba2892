// RUN: onnx-opt %s --pass decompose | filecheck %s

// Integers are not interpolated; images are resized to computed sizes by a kernel; an aspect ratio kept, and nothing known of the result.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[A:.*]] = onnx.Resize(%x, _, %s) <{mode = "linear"}> : tensor<1x3x6x7xi32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Resize(%y, _, _, %n) <{axes = [2, 3], mode = "linear"}> : tensor<1x3x?x?xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Resize(%y, _, _, %n) <{axes = [2, 3], keep_aspect_ratio_policy = "not_larger", mode = "nearest"}> : tensor<1x3x?x?xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]] : tensor<1x3x6x7xi32>, tensor<1x3x?x?xf32>, tensor<1x3x?x?xf32>
func.func @main(%x: tensor<1x3x5x4xi32> {onnx.name = "x"}, %s: tensor<4xf32> {onnx.name = "s"}, %y: tensor<1x3x5x4xf32> {onnx.name = "y"}, %n: tensor<2xi64> {onnx.name = "n"}) -> (tensor<1x3x6x7xi32> {onnx.name = "r0"}, tensor<1x3x?x?xf32> {onnx.name = "r1"}, tensor<1x3x?x?xf32> {onnx.name = "r2"}) {
  %a = onnx.Resize(%x, _, %s) <{mode = "linear"}> : tensor<1x3x6x7xi32>
  %b = onnx.Resize(%y, _, _, %n) <{axes = [2, 3], mode = "linear"}> : tensor<1x3x?x?xf32>
  %c = onnx.Resize(%y, _, _, %n) <{axes = [2, 3], keep_aspect_ratio_policy = "not_larger", mode = "nearest"}> : tensor<1x3x?x?xf32>
  func.return %a, %b, %c : tensor<1x3x6x7xi32>, tensor<1x3x?x?xf32>, tensor<1x3x?x?xf32>
}
