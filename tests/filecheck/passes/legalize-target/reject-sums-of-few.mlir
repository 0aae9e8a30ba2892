// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Sums stay whole: of few elements, over one axis of a prime number of them, of integers with a scale or without, over axes known at run time only.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[HW:.*]] = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
// CHECK-NEXT:    %[[A:.*]] = tfl.mean(%x, %[[HW]]) <{keep_dims = false}> : tensor<1x2xf32>
// CHECK-NEXT:    %[[B:.*]] = tfl.sum(%y, %[[HW]]) <{keep_dims = false}> : tensor<1x2xf32>
// CHECK-NEXT:    %[[C:.*]] = tfl.mean(%q, %[[HW]]) <{keep_dims = false}> : tensor<1x2x!quant.uniform<i8:f32, 0.1>>
// CHECK-NEXT:    %[[D:.*]] = tfl.sum(%i, %[[HW]]) <{keep_dims = false}> : tensor<1x2xi32>
// CHECK-NEXT:    %[[E:.*]] = tfl.mean(%w, %axes) <{keep_dims = false}> : tensor<1x2xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]] : tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2x!quant.uniform<i8:f32, 0.1>>, tensor<1x2xi32>, tensor<1x2xf32>
func.func @main(%x: tensor<1x128x256x2xf32> {onnx.name = "x"}, %y: tensor<1x1x640007x2xf32> {onnx.name = "y"}, %q: tensor<1x800x800x2x!quant.uniform<i8:f32, 0.1>> {onnx.name = "q"}, %i: tensor<1x800x800x2xi32> {onnx.name = "i"}, %w: tensor<1x800x800x2xf32> {onnx.name = "w"}, %axes: tensor<2xi32> {onnx.name = "axes"}) -> (tensor<1x2xf32> {onnx.name = "a"}, tensor<1x2xf32> {onnx.name = "b"}, tensor<1x2x!quant.uniform<i8:f32, 0.1>> {onnx.name = "c"}, tensor<1x2xi32> {onnx.name = "d"}, tensor<1x2xf32> {onnx.name = "e"}) {
  %hw = tfl.pseudo_const dense<[1, 2]> : tensor<2xi32>
  %a = tfl.mean(%x, %hw) <{keep_dims = false}> : tensor<1x2xf32>
  %b = tfl.sum(%y, %hw) <{keep_dims = false}> : tensor<1x2xf32>
  %c = tfl.mean(%q, %hw) <{keep_dims = false}> : tensor<1x2x!quant.uniform<i8:f32, 0.1>>
  %d = tfl.sum(%i, %hw) <{keep_dims = false}> : tensor<1x2xi32>
  %e = tfl.mean(%w, %axes) <{keep_dims = false}> : tensor<1x2xf32>
  func.return %a, %b, %c, %d, %e : tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2x!quant.uniform<i8:f32, 0.1>>, tensor<1x2xi32>, tensor<1x2xf32>
}
