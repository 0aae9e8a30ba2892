// RUN: not onnx-opt %s -p 'simplify{target=tflite-2.5}' 2>&1 | filecheck %s
// RUN: not onnx-opt %s -p 'simplify,fold-constants{' 2>&1 | filecheck %s --check-prefix=OPEN
// RUN: not onnx-opt %s -p 'simplify{threshold=2}' 2>&1 | filecheck %s --check-prefix=OPTION

// CHECK:      error[E0602]: cannot read the pipeline 'simplify{target=tflite-2.5}': unknown token at character 25
// CHECK-NEXT: hint: a,b{option=1}; a value of other than letters and digits stands in double quotes
// OPEN:       error[E0602]: cannot read the pipeline 'simplify,fold-constants{': expected argument name here at character 25
// OPTION:     error[E0602]: pass 'simplify': {{.*}}threshold
func.func @main(%x: tensor<2xf32> {onnx.name = "x"}) -> (tensor<2xf32> {onnx.name = "y"}) {
  func.return %x : tensor<2xf32>
}
