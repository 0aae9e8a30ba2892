// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// What follows from a type, a rank or lengths waits for them; maps of three, and corners told by their middle.

// CHECK: error[E0402]: Reciprocal (opset 13): how many axes its operands or results have must be known
// CHECK: error[E0402]: Atan (opset 22): there is no exact TFLite form of it
// CHECK: error[E0402]: GlobalAveragePool (opset 22): how many axes its operands or results have must be known
// CHECK: error[E0402]: Transpose (opset 25): how many axes its operands or results have must be known
// CHECK: error[E0402]: NonMaxSuppression (opset 11): there is no exact TFLite form of it
func.func @main(%x: tensor<*xnone> {onnx.name = "x"}, %u: tensor<*xf32> {onnx.name = "u"}, %o: tensor<?x?xf32> {onnx.name = "o"}, %b: tensor<1x5x4xf32> {onnx.name = "b"}, %s: tensor<1x1x5xf32> {onnx.name = "s"}) -> (tensor<*xnone> {onnx.name = "r0"}, tensor<?x?xf32> {onnx.name = "r1"}, tensor<*xf32> {onnx.name = "r2"}, tensor<*xf32> {onnx.name = "r3"}, tensor<?x3xi64> {onnx.name = "r4"}) {
  %m = onnx.Constant dense<3> : tensor<i64>
  %0 = onnx.Reciprocal(%x) : tensor<*xnone>
  %1 = onnx.Atan(%o) : tensor<?x?xf32>
  %2 = nhwc.GlobalAveragePool(%u) : tensor<*xf32>
  %3 = onnx.Transpose(%u) : tensor<*xf32>
  %4 = onnx.NonMaxSuppression(%b, %s, %m) <{center_point_box = 1}> : tensor<?x3xi64>
  func.return %0, %1, %2, %3, %4 : tensor<*xnone>, tensor<?x?xf32>, tensor<*xf32>, tensor<*xf32>, tensor<?x3xi64>
}
