// RUN: not onnx-opt %s -p 'infer-shapes{require_static=true}' 2>&1 | filecheck %s

// One finding lists every dim that nobody fixed, with a command to paste.

// CHECK: error[E0302]: 2 inputs have dims that are not fixed: 'x' is [batch, 3]; 'm' is [batch, sequence length]
// CHECK: hint: fix them, for example: --dim batch=1 --dim 'sequence length'=1
func.func @main(%x: tensor<?x3xf32, #onnx.dims<["batch", 3]>> {onnx.name = "x"}, %m: tensor<?x?xf32, #onnx.dims<["batch", "sequence length"]>> {onnx.name = "m"}) -> (tensor<?x3xf32, #onnx.dims<["batch", 3]>> {onnx.name = "y"}) {
  func.return %x : tensor<?x3xf32, #onnx.dims<["batch", 3]>>
}
