// RUN: onnx-opt %s --patterns %S/Inputs/near.pat --pass near --why scale_by_one -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

// What stops at one place stands together, the furthest first; of a condition, the part that does not hold, and what it reads.

// CHECK:{{.*}}near.pat:15:29: note: 'scale_by_one' at 'two', 'three' (onnx.Mul): this does not hold; c = 2
// CHECK-NEXT:      when shape(c) == [] and c == 1.0
// CHECK-NEXT:                              ^^^^^^^^
// CHECK-NEXT:{{.*}}near.pat:15:10: note: 'scale_by_one' at 'row' (onnx.Mul): this does not hold; shape(c) = [3]
// CHECK-NEXT:      when shape(c) == [] and c == 1.0
// CHECK-NEXT:           ^^^^^^^^^^^^^^
// CHECK-NEXT:{{.*}}near.pat:14:23: note: 'scale_by_one' (onnx.Mul): 2 operations stop here; a constant is wanted
// CHECK-NEXT:      onnx.Mul(x, const c)
// CHECK-NEXT:                        ^
// CHECK-NEXT:  note: at 'gate': argument 'y' stands here
// CHECK-NEXT:  note: at 'square': onnx.Mul 'two' stands here
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %y: tensor<2x3xf32> {onnx.name = "y"}) -> (tensor<2x3xf32> {onnx.name = "r0"}, tensor<2x3xf32> {onnx.name = "r1"}, tensor<2x3xf32> {onnx.name = "r2"}, tensor<2x3xf32> {onnx.name = "r3"}) {
  %c = onnx.Constant dense<2.0> : tensor<f32>
  %d = onnx.Constant dense<[1.0, 1.0, 1.0]> : tensor<3xf32>
  %gate = onnx.Mul(%x, %y) : tensor<2x3xf32> loc("gate")
  %row = onnx.Mul(%x, %d) : tensor<2x3xf32> loc("row")
  %two = onnx.Mul(%x, %c) : tensor<2x3xf32> loc("two")
  %three = onnx.Mul(%y, %c) : tensor<2x3xf32> loc("three")
  %square = onnx.Mul(%two, %two) : tensor<2x3xf32> loc("square")
  func.return %gate, %row, %three, %square : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
