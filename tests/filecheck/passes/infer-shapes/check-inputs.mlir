// RUN: not onnx-opt %s -p 'infer-shapes{check_inputs=true}' 2>&1 | filecheck %s

// One finding lists every input whose rank is not known, with a command to paste. A symbolic dim is none.

// CHECK: error[E0302]: 2 inputs have no shape: 'x', 'm 1'
// CHECK: hint: fix them, for example: --input-shape x=... --input-shape 'm 1'=...
func.func @main(%x: tensor<*xf32> {onnx.name = "x"}, %m: tensor<*xf32> {onnx.name = "m 1"}, %z: tensor<?x3xf32, #onnx.dims<["batch", 3]>> {onnx.name = "z"}) -> (tensor<?x3xf32, #onnx.dims<["batch", 3]>> {onnx.name = "y"}) {
  func.return %z : tensor<?x3xf32, #onnx.dims<["batch", 3]>>
}
