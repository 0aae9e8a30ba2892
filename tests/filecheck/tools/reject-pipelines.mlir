// RUN: not onnx-opt %s -p 'simplify{target=tflite-2.5}' 2>&1 | filecheck %s
// RUN: not onnx-opt %s -p 'simplify,fold-constants{' 2>&1 | filecheck %s --check-prefix=OPEN
// RUN: not onnx-opt %s -p 'simplify{threshold=2}' 2>&1 | filecheck %s --check-prefix=NONE
// RUN: not onnx-opt %s -p 'fold-constants{max-byte=2}' 2>&1 | filecheck %s --check-prefix=OPTION
// RUN: not onnx-opt %s --pass simplify --print-ir-after=simplfy 2>&1 | filecheck %s --check-prefix=PRINT

// CHECK:      error[E0602]: cannot read the pipeline 'simplify{target=tflite-2.5}': unknown token at character 25
// CHECK-NEXT: hint: a,b{option=1}; a value of other than letters and digits stands in double quotes
// OPEN:       error[E0602]: cannot read the pipeline 'simplify,fold-constants{': expected argument name here at character 25
// NONE:       error[E0602]: pass 'simplify' has no option 'threshold'
// NONE-NEXT:  hint: it has none
// OPTION:      error[E0602]: pass 'fold-constants' has no option 'max-byte'; did you mean 'max-bytes'?
// OPTION-NEXT: hint: it has max-bytes
// PRINT:      error[E0601]: there is no pass 'simplfy'; did you mean 'simplify'?
func.func @main(%x: tensor<2xf32> {onnx.name = "x"}) -> (tensor<2xf32> {onnx.name = "y"}) {
  func.return %x : tensor<2xf32>
}
