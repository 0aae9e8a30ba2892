// RUN: onnx-opt %s -o %t.onnx
// RUN: onnx-opt %t.onnx | filecheck %s

// A module is written at the opset at which its forms are what their names say; read back, they have the same names.

// CHECK:       onnx.opset = 12 : i64
// CHECK:       onnx.Softmax.v11(%{{.*}}) <{axis = 1}> : tensor<2x3xf32>
// CHECK-NEXT:  onnx.Relu(%{{.*}}) : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %a = onnx.Softmax.v11(%x) <{axis = 1}> : tensor<2x3xf32>
  %y = onnx.Relu(%a) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
