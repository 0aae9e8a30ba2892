// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Random numbers, and what is dropped at random, are those of the standard or none.

// CHECK-DAG: error[E0405]: Multinomial (opset {{[0-9]+}}): TFLite's random numbers are not those of ONNX
// CHECK-DAG: error[E0405]: RandomNormal (opset {{[0-9]+}}): TFLite's random numbers are not those of ONNX
// CHECK-DAG: error[E0405]: RandomNormalLike (opset {{[0-9]+}}): TFLite's random numbers are not those of ONNX
// CHECK-DAG: error[E0405]: RandomUniform (opset {{[0-9]+}}): TFLite's random numbers are not those of ONNX
// CHECK-DAG: error[E0405]: RandomUniformLike (opset {{[0-9]+}}): TFLite's random numbers are not those of ONNX
// CHECK-DAG: error[E0408]: Dropout (opset {{[0-9]+}}): it may be told to drop elements at random, as in training
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %t: tensor<i1> {onnx.name = "t"}) -> (tensor<2x4xi32> {onnx.name = "r0"}, tensor<2x3xf32> {onnx.name = "r1"}, tensor<2x3xf32> {onnx.name = "r2"}, tensor<2x3xf32> {onnx.name = "r3"}, tensor<2x3xf32> {onnx.name = "r4"}, tensor<2x3xf32> {onnx.name = "r5"}) {
  %r0 = onnx.Multinomial(%x) <{sample_size = 4}> : tensor<2x4xi32>
  %r1 = onnx.RandomNormal() <{shape = [2, 3]}> : tensor<2x3xf32>
  %r2 = onnx.RandomNormalLike(%x) : tensor<2x3xf32>
  %r3 = onnx.RandomUniform() <{shape = [2, 3]}> : tensor<2x3xf32>
  %r4 = onnx.RandomUniformLike(%x) : tensor<2x3xf32>
  %ratio = onnx.Constant dense<0.5> : tensor<f32>
  %r5 = onnx.Dropout(%x, %ratio, %t) : tensor<2x3xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5 : tensor<2x4xi32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
