// RUN: onnx-opt %s -p 'normalize-opset,infer-shapes' --dim n=2 --print-ir-after=normalize-opset 2>&1 | filecheck %s

// Inputs have the chosen shapes from the first pass on, and so does the function: the module is valid after each.

// CHECK-DAG: func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "y"})
// CHECK-DAG: func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"})
func.func @main(%x: tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "x"}) -> (tensor<?x3xf32, #onnx.dims<["n", 3]>> {onnx.name = "y"}) {
  %y = onnx.Relu(%x) : tensor<?x3xf32, #onnx.dims<["n", 3]>>
  func.return %y : tensor<?x3xf32, #onnx.dims<["n", 3]>>
}
