// RUN: onnx-opt %s --pass decompose | filecheck %s

// Places among integers, which have no infinity below them; doubles; lengths that are not known.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.MaxPool(%q) <{{.*}}> : (tensor<2x3x3x2xi8>, tensor<2x3x3x2xi64>)
// CHECK:         onnx.STFT(%s, %{{.*}}, _, %{{.*}}) <{onesided = 1}> : tensor<2x4x3x2xf64>
// CHECK:         onnx.ReduceMax(%e, %{{.*}}) <{{.*}}> : tensor<2x3xi32>
// CHECK:         onnx.ReduceMax(%o, %{{.*}}) <{{.*}}> : tensor<?xf32>
func.func @main(%q: tensor<2x3x4x5xi8> {onnx.name = "q"}, %s: tensor<2x11x1xf64> {onnx.name = "s"}, %e: tensor<2x0x3xi32> {onnx.name = "e"}, %o: tensor<?x3xf32> {onnx.name = "o"}) -> (tensor<2x3x3x2xi8> {onnx.name = "a"}, tensor<2x3x3x2xi64> {onnx.name = "b"}, tensor<2x4x3x2xf64> {onnx.name = "c"}, tensor<2x3xi32> {onnx.name = "f"}, tensor<?xf32> {onnx.name = "g"}) {
  %a, %b = onnx.MaxPool(%q) <{kernel_shape = [2, 3], strides = [1, 2]}> : (tensor<2x3x3x2xi8>, tensor<2x3x3x2xi64>)
  %step = onnx.Constant dense<2> : tensor<i64>
  %length = onnx.Constant dense<5> : tensor<i64>
  %c = onnx.STFT(%s, %step, _, %length) <{onesided = 1}> : tensor<2x4x3x2xf64>
  %one = onnx.Constant dense<1> : tensor<1xi64>
  %f = onnx.ReduceMax(%e, %one) <{keepdims = 0}> : tensor<2x3xi32>
  %g = onnx.ReduceMax(%o, %one) <{keepdims = 0}> : tensor<?xf32>
  func.return %a, %b, %c, %f, %g : tensor<2x3x3x2xi8>, tensor<2x3x3x2xi64>, tensor<2x4x3x2xf64>, tensor<2x3xi32>, tensor<?xf32>
}
