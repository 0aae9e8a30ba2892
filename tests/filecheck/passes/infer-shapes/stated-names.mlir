// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// The names that a model states of the axes of its results are only words: exporters give one name to axes of different lengths, as here, also
// that of an axis of an input. Those that inference finds say how long an axis is.

// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = onnx.Compress(%x, %c) <{axis = 1}> : tensor<?x?xf32, #onnx.dims<["n", _]>>
// CHECK-NEXT:    %[[B:.*]] = onnx.Compress(%x, %d) <{axis = 1}> : tensor<?x?xf32, #onnx.dims<["n", _]>>
// CHECK-NEXT:    %[[E:.*]] = onnx.Compress(%x, %c) <{axis = 0}> : tensor<?x5xf32>
func.func @main(%x: tensor<?x5xf32, #onnx.dims<["n", 5]>> {onnx.name = "x"}, %c: tensor<5xi1> {onnx.name = "c"}, %d: tensor<3xi1> {onnx.name = "d"}) -> (tensor<?x?xf32, #onnx.dims<["n", "some"]>> {onnx.name = "a"}, tensor<?x?xf32, #onnx.dims<["n", "some"]>> {onnx.name = "b"}, tensor<?x5xf32, #onnx.dims<["n", 5]>> {onnx.name = "e"}) {
  %a = onnx.Compress(%x, %c) <{axis = 1}> : tensor<?x?xf32, #onnx.dims<["n", "some"]>>
  %b = onnx.Compress(%x, %d) <{axis = 1}> : tensor<?x?xf32, #onnx.dims<["n", "some"]>>
  %e = onnx.Compress(%x, %c) <{axis = 0}> : tensor<?x5xf32, #onnx.dims<["n", 5]>>
  func.return %a, %b, %e : tensor<?x?xf32, #onnx.dims<["n", "some"]>>, tensor<?x?xf32, #onnx.dims<["n", "some"]>>, tensor<?x5xf32, #onnx.dims<["n", 5]>>
}
