// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// One length that only a run tells is that of the axis it is merged into.

// CHECK-LABEL: func.func @main
// CHECK:         %[[ALL:.*]] = tfl.pseudo_const dense<-1> : tensor<1xi32>
// CHECK-NEXT:    %[[X:.*]] = tfl.reshape(%x, %[[ALL]]) : tensor<?xf32>
// CHECK:         %[[A:.*]] = tfl.mul(%[[X]], %{{.*}}) : tensor<?xf32>
// CHECK-NEXT:    %[[BACK:.*]] = tfl.pseudo_const dense<[-1, 2, 3, 4, 5]> : tensor<5xi32>
// CHECK-NEXT:    tfl.reshape(%[[A]], %[[BACK]])
// CHECK:         tfl.pseudo_const dense<[-1, 2, 60]> : tensor<3xi32>
// CHECK:         tfl.pseudo_const dense<[1, 2, 1]> : tensor<3xi32>
// CHECK:         tfl.mul({{.*}}) : tensor<?x2x60xf32, #onnx.dims<["n", 2, 60]>>
// CHECK:         tfl.less({{.*}}) : tensor<?xi1>
// CHECK:         tfl.select_v2({{.*}}) : tensor<?x120xf32, #onnx.dims<["n", 120]>>
// CHECK:         tfl.abs({{.*}}) : tensor<?xf32>
func.func @main(%x: tensor<?x2x3x4x5xf32, #onnx.dims<["n", 2, 3, 4, 5]>> {onnx.name = "x"}, %o: tensor<?x2x1x1x3x1x1x4x5xf32, #onnx.dims<["n", 2, 1, 1, 3, 1, 1, 4, 5]>> {onnx.name = "o"}, %p: tensor<?x2x1x1x3x1x1x4x5xf32, #onnx.dims<["n", 2, 1, 1, 3, 1, 1, 4, 5]>> {onnx.name = "p"}, %q: tensor<?x1x1x1x1x1x1x1x1xi1, #onnx.dims<["n", 1, 1, 1, 1, 1, 1, 1, 1]>> {onnx.name = "q"}) -> (tensor<?x2x3x4x5xf32, #onnx.dims<["n", 2, 3, 4, 5]>> {onnx.name = "a"}, tensor<?x2x3x4x5xf32, #onnx.dims<["n", 2, 3, 4, 5]>> {onnx.name = "b"}, tensor<?x2x1x1x3x1x1x4x5xi1, #onnx.dims<["n", 2, 1, 1, 3, 1, 1, 4, 5]>> {onnx.name = "c"}, tensor<?x2x1x1x3x1x1x4x5xf32, #onnx.dims<["n", 2, 1, 1, 3, 1, 1, 4, 5]>> {onnx.name = "d"}, tensor<?x2x1x1x3x1x1x4x5xf32, #onnx.dims<["n", 2, 1, 1, 3, 1, 1, 4, 5]>> {onnx.name = "e"}) {
  %s = tfl.pseudo_const dense<2.0> : tensor<f32>
  %k = tfl.pseudo_const dense<[[[[[1.0]]], [[[2.0]]]]]> : tensor<1x2x1x1x1xf32>
  %a = tfl.mul(%x, %s) : tensor<?x2x3x4x5xf32, #onnx.dims<["n", 2, 3, 4, 5]>>
  %b = tfl.mul(%x, %k) : tensor<?x2x3x4x5xf32, #onnx.dims<["n", 2, 3, 4, 5]>>
  %c = tfl.less(%o, %p) : tensor<?x2x1x1x3x1x1x4x5xi1, #onnx.dims<["n", 2, 1, 1, 3, 1, 1, 4, 5]>>
  %d = tfl.select_v2(%q, %o, %p) : tensor<?x2x1x1x3x1x1x4x5xf32, #onnx.dims<["n", 2, 1, 1, 3, 1, 1, 4, 5]>>
  %e = tfl.abs(%o) : tensor<?x2x1x1x3x1x1x4x5xf32, #onnx.dims<["n", 2, 1, 1, 3, 1, 1, 4, 5]>>
  func.return %a, %b, %c, %d, %e : tensor<?x2x3x4x5xf32, #onnx.dims<["n", 2, 3, 4, 5]>>, tensor<?x2x3x4x5xf32, #onnx.dims<["n", 2, 3, 4, 5]>>, tensor<?x2x1x1x3x1x1x4x5xi1, #onnx.dims<["n", 2, 1, 1, 3, 1, 1, 4, 5]>>, tensor<?x2x1x1x3x1x1x4x5xf32, #onnx.dims<["n", 2, 1, 1, 3, 1, 1, 4, 5]>>, tensor<?x2x1x1x3x1x1x4x5xf32, #onnx.dims<["n", 2, 1, 1, 3, 1, 1, 4, 5]>>
}
