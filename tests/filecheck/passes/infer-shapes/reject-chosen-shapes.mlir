// RUN: not onnx-opt %s --pass infer-shapes --input-shape x=1,3,8,10 2>&1 | filecheck %s
// RUN: not onnx-opt %s --pass infer-shapes --input-shape x=1,3,8,9 --input-shape x=1,3,8,10 2>&1 | filecheck %s --check-prefix TWICE
// RUN: not onnx-opt %s --pass infer-shapes --dim height=8 --dim height=9 2>&1 | filecheck %s --check-prefix DIMS
// RUN: not onnx-opt %s --pass infer-shapes --dim height=8 --input-shape x=1,3,7,9 2>&1 | filecheck %s --check-prefix BOTH
// RUN: onnx-opt %s --pass infer-shapes --dim height=8 --dim height=8 --input-shape x=1,3,8,9 | filecheck %s --check-prefix AGREE

// Constants that contradict the chosen shapes are one finding; what is chosen twice must agree.

// CHECK:      error[E0304]: 2 operators contradict the shapes that were chosen: x=1,3,8,10
// CHECK-NEXT:   hint: constants of the model were made for other shapes
// CHECK-NEXT:   note[E0301]: Mul 'scale':
// CHECK-NEXT:     hint: its operands are tensor<1x3x8x10xf32>, tensor<9xf32>
// CHECK-NEXT:   note[E0301]: Reshape 'flat': 240 elements cannot be reshaped to [3, 72], which are 216
// CHECK-NOT:  error
// TWICE: error[E0604]: input 'x' is given twice: (1, 3, 8, 9) and (1, 3, 8, 10)
// DIMS:  error[E0604]: dim 'height' is given twice: 8 and 9
// BOTH:  error[E0604]: dim 'height' is given twice: 8, and 7 in the shape of input 'x'
// AGREE: func.func @main(%x: tensor<1x3x8x9xf32>
func.func @main(%x: tensor<1x3x?x9xf32, #onnx.dims<[1, 3, "height", 9]>> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}, tensor<*xf32> {onnx.name = "z"}) {
  %c = onnx.Constant dense<2.0> : tensor<9xf32>
  %y = onnx.Mul(%x, %c) : tensor<*xf32> loc("y"("scale"))
  %s = onnx.Constant dense<[3, 72]> : tensor<2xi64>
  %z = onnx.Reshape(%x, %s) : tensor<*xf32> loc("z"("flat"))
  func.return %y, %z : tensor<*xf32>, tensor<*xf32>
}
