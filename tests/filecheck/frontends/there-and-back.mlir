// RUN: onnx-opt %s -o %t.onnx
// RUN: onnx-opt %t.onnx --mlir-print-debuginfo | filecheck %s
// RUN: onnx-opt - --mlir-print-debuginfo < %t.onnx | filecheck %s

// Names of inputs, outputs, values and nodes, symbolic dims and what the model says of itself survive the .onnx file, non-ASCII included.

// CHECK:       builtin.module attributes {
// CHECK-SAME:    onnx.producer = "prüfer"
// CHECK-SAME:    onnx.metadata = [["a key", "a value"]]
// CHECK:       func.func @main(%{{.*}}: tensor<?x3xf32, #onnx.dims<["batch", 3]>> {onnx.name = "eingänge:0"}
// CHECK-SAME:    -> (tensor<?x3xf32, #onnx.dims<["batch", 3]>> {onnx.name = "/out/1"})
// CHECK-NEXT:    %[[A:.*]] = onnx.Relu(%{{.*}}) : tensor<?x3xf32, #onnx.dims<["batch", 3]>> loc("wert ä"("/layer/Relu é"))
// CHECK-NEXT:    %[[C:.*]] = onnx.Constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Add(%[[A]], %[[C]])
// CHECK-NEXT:    func.return %[[Y]]
builtin.module attributes {onnx.producer = "prüfer", onnx.metadata = [["a key", "a value"]]} {
  func.func @main(%x: tensor<?x3xf32, #onnx.dims<["batch", 3]>> {onnx.name = "eingänge:0"}) -> (tensor<?x3xf32, #onnx.dims<["batch", 3]>> {onnx.name = "/out/1"}) {
    %c = onnx.Constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32> loc("bias"(unknown))
    %a = onnx.Relu(%x) : tensor<?x3xf32, #onnx.dims<["batch", 3]>> loc("wert ä"("/layer/Relu é"))
    %y = onnx.Add(%a, %c) : tensor<?x3xf32, #onnx.dims<["batch", 3]>> loc("/out/1"("add"))
    func.return %y : tensor<?x3xf32, #onnx.dims<["batch", 3]>>
  }
}
