// REQUIRES: models
// RUN: onnx-opt %models/ort_mnist8.onnx --mlir-print-debuginfo | filecheck %s

// Of opset 8, its initializers listed as inputs: one input is left, and every op has its canonical name.

// CHECK:       onnx.opset = 8 : i64
// CHECK-SAME:  onnx.producer = "CNTK"
// CHECK:       @main(%{{.*}}: tensor<1x1x28x28xf32> {onnx.name = "Input3"} loc(unknown)) -> (tensor<1x10xf32> {onnx.name = "Plus214_Output_0"})
// CHECK:       onnx.Conv(%{{.*}}, %{{.*}}) <{auto_pad = "SAME_UPPER", {{.*}}}> : tensor<1x8x28x28xf32> loc("Convolution28_Output_0"("Convolution28"))
// CHECK-NOT:   .v
