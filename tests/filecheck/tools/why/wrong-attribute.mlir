// RUN: onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why log_of_softmax -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

// Another axis.

// CHECK:{{.*}}near.pat:31:35: note: 'log_of_softmax' at 'root' (onnx.Log): axis is 0; 1 is wanted
// CHECK-NEXT:      onnx.Log(onnx.Softmax(x, axis=1))
// CHECK-NEXT:                                    ^
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r0"}) {
  %inner = onnx.Softmax(%x) <{axis = 0}> : tensor<2x3xf32> loc("inner")
  %root = onnx.Log(%inner) : tensor<2x3xf32> loc("root")
  func.return %root : tensor<2x3xf32>
}
