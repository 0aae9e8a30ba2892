// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Float sums of many elements over several axes: an axis at a time, the last first. What is left of few elements stays together, and so do
// axes of one element; an unknown size may be one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.mean(%x, %[[V0]]) <{keep_dims = true}> : tensor<1x800x1x2xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[A:.*]] = tfl.mean(%[[V1]], %[[V2]]) <{keep_dims = true}> : tensor<1x1x1x2xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.sum(%x, %[[V0]]) <{keep_dims = false}> : tensor<1x800x2xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<[0, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[B:.*]] = tfl.sum(%[[V3]], %[[V4]]) <{keep_dims = false}> : tensor<2xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.pseudo_const dense<3> : tensor<1xi32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.mean(%y, %[[V5]]) <{keep_dims = false}> : tensor<1x?x300x4xf32>
// CHECK-NEXT:    %[[V7:.*]] = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[C:.*]] = tfl.mean(%[[V6]], %[[V7]]) <{keep_dims = false}> : tensor<1x4xf32>
// CHECK-NEXT:    %[[V8:.*]] = tfl.sum(%z, %[[V5]]) <{keep_dims = true}> : tensor<20x30x1x1xf32>
// CHECK-NEXT:    %[[V9:.*]] = tfl.pseudo_const dense<[0, 1, 2]> : tensor<3xi32>
// CHECK-NEXT:    %[[D:.*]] = tfl.sum(%[[V8]], %[[V9]]) <{keep_dims = true}> : tensor<1x1x1x1xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]] : tensor<1x1x1x2xf32>, tensor<2xf32>, tensor<1x4xf32>, tensor<1x1x1x1xf32>
func.func @main(%x: tensor<1x800x800x2xf32> {onnx.name = "x"}, %y: tensor<1x?x300x200x4xf32> {onnx.name = "y"}, %z: tensor<20x30x1x70xf32> {onnx.name = "z"}) -> (tensor<1x1x1x2xf32> {onnx.name = "a"}, tensor<2xf32> {onnx.name = "b"}, tensor<1x4xf32> {onnx.name = "c"}, tensor<1x1x1x1xf32> {onnx.name = "d"}) {
  %hw = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
  %a = tfl.mean(%x, %hw) <{keep_dims = true}> : tensor<1x1x1x2xf32>
  %mixed = tfl.pseudo_const dense<[-2, 0, 1]> : tensor<3xi32>
  %b = tfl.sum(%x, %mixed) <{keep_dims = false}> : tensor<2xf32>
  %inner = tfl.pseudo_const dense<[3, 2, 1]> : tensor<3xi32>
  %c = tfl.mean(%y, %inner) <{keep_dims = false}> : tensor<1x4xf32>
  %all = tfl.pseudo_const dense<[0, 1, 2, 3]> : tensor<4xi32>
  %d = tfl.sum(%z, %all) <{keep_dims = true}> : tensor<1x1x1x1xf32>
  func.return %a, %b, %c, %d : tensor<1x1x1x2xf32>, tensor<2xf32>, tensor<1x4xf32>, tensor<1x1x1x1xf32>
}
