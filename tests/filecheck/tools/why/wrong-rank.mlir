// RUN: onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why flatten_image -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

// A rule for images, and a sequence.

// CHECK:{{.*}}near.pat:10:21: note: 'flatten_image' at 'root' (onnx.Flatten): the type is tensor<2x3x5xf32>; rank 4 is wanted
// CHECK-NEXT:      onnx.Flatten(x: [n, _, _, _], axis=1)
// CHECK-NEXT:                      ^^^^^^^^^^^^
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<2x15xf32> {onnx.name = "r0"}) {
  %root = onnx.Flatten(%x) <{axis = 1}> : tensor<2x15xf32> loc("root")
  func.return %root : tensor<2x15xf32>
}
