// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Float sums of many elements along one axis: those of rows, then of what they give. Rows that are still too long are taken apart again.

// CHECK-LABEL: func.func @main
// CHECK:         tfl.reshape(%x, %{{.*}}) : tensor<1x800x800x2xf32>
// CHECK:         %[[INNER:.*]] = tfl.pseudo_const dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[ROWS:.*]] = tfl.mean(%{{.*}}, %[[INNER]]) <{keep_dims = false}> : tensor<1x800x2xf32>
// CHECK:         tfl.mean(%[[ROWS]], %{{.*}}) <{keep_dims = true}> : tensor<1x1x2xf32>
// CHECK:         tfl.reshape(%y, %{{.*}}) : tensor<?x1x448x448xf32
// CHECK:         tfl.sum({{.*}}) <{keep_dims = false}> : tensor<?x1x448xf32
// CHECK:         tfl.sum({{.*}}) <{keep_dims = false}> : tensor<?xf32
// CHECK:         tfl.reshape(%z, %{{.*}}) : tensor<2x40009xf32>
// CHECK:         tfl.sum({{.*}}) <{keep_dims = false}> : tensor<2xf32>
func.func @main(%x: tensor<1x640000x2xf32> {onnx.name = "x"}, %y: tensor<?x1x200704xf32, #onnx.dims<["n", 1, 200704]>> {onnx.name = "y"}, %z: tensor<80018xf32> {onnx.name = "z"}) -> (tensor<1x1x2xf32> {onnx.name = "a"}, tensor<?xf32, #onnx.dims<["n"]>> {onnx.name = "b"}, tensor<f32> {onnx.name = "c"}) {
  %one = tfl.pseudo_const dense<1> : tensor<1xi32>
  %a = tfl.mean(%x, %one) <{keep_dims = true}> : tensor<1x1x2xf32>
  %two = tfl.pseudo_const dense<[-1, 1]> : tensor<2xi32>
  %b = tfl.sum(%y, %two) <{keep_dims = false}> : tensor<?xf32, #onnx.dims<["n"]>>
  %zero = tfl.pseudo_const dense<0> : tensor<1xi32>
  %c = tfl.sum(%z, %zero) <{keep_dims = false}> : tensor<f32>
  func.return %a, %b, %c : tensor<1x1x2xf32>, tensor<?xf32, #onnx.dims<["n"]>>, tensor<f32>
}
