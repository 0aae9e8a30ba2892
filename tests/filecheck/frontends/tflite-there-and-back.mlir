// RUN: onnx-opt %s -o %t.tflite
// RUN: onnx-opt %t.tflite --mlir-print-debuginfo | filecheck %s
// RUN: onnx-opt - --mlir-print-debuginfo < %t.tflite | filecheck %s

// Names, layouts, quantized types, attributes that are not their defaults, functions and dynamic dims survive the .tflite file.

// CHECK:       func.func @main(%{{.*}}: tensor<?x4x4x2xf32> {onnx.name = "eingänge:0", tflc.layout = "NHWC", tflc.order = array<i64: 0, 2, 3, 1>}
// CHECK-SAME:    -> (tensor<?x4x4x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "y"}, tensor<?x4x4x2xf32> {onnx.name = "z"})
// CHECK-NEXT:    %[[R:.*]] = tfl.relu(%{{.*}}) : tensor<?x4x4x2xf32> loc("conv1"("[0, 2, 3, 1]"("conv1")))
// CHECK-NEXT:    %[[Q:.*]] = tfl.quantize(%[[R]]) : tensor<?x4x4x2x!quant.uniform<i8:f32, 0.5:3>> loc("y"("y"))
// CHECK-NEXT:    %[[C:.*]] = tfl.pseudo_const dense<true> : tensor<i1>
// CHECK-NEXT:    %[[Z:.*]] = tfl.if(%[[C]], %[[R]]) <{then_branch = @then, else_branch = @else}> : tensor<?x4x4x2xf32>
// CHECK-NEXT:    func.return %[[Q]], %[[Z]]
// CHECK:       func.func @then
// CHECK:         tfl.leaky_relu(%{{.*}}) <{alpha = 0.25}>
// CHECK:       func.func @else
builtin.module {
  func.func @main(%x: tensor<?x4x4x2xf32> {onnx.name = "eingänge:0", tflc.layout = "NHWC", tflc.order = array<i64: 0, 2, 3, 1>}) -> (tensor<?x4x4x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "y"}, tensor<?x4x4x2xf32> {onnx.name = "z"}) {
    %a = tfl.relu(%x) : tensor<?x4x4x2xf32> loc("conv1"("[0, 2, 3, 1]"("node")))
    %q = tfl.quantize(%a) : tensor<?x4x4x2x!quant.uniform<i8:f32, 0.5:3>>
    %c = tfl.pseudo_const dense<true> : tensor<i1>
    %z = tfl.if(%c, %a) <{then_branch = @then, else_branch = @else}> : tensor<?x4x4x2xf32>
    func.return %q, %z : tensor<?x4x4x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<?x4x4x2xf32>
  }
  func.func @then(%x: tensor<?x4x4x2xf32>) -> tensor<?x4x4x2xf32> {
    %y = tfl.leaky_relu(%x) <{alpha = 0.25}> : tensor<?x4x4x2xf32>
    func.return %y : tensor<?x4x4x2xf32>
  }
  func.func @else(%x: tensor<?x4x4x2xf32>) -> tensor<?x4x4x2xf32> {
    %y = tfl.abs(%x) : tensor<?x4x4x2xf32>
    func.return %y : tensor<?x4x4x2xf32>
  }
}
