// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// Types cross the borders of regions: branches join, carried values keep their type, scanned results are stacked.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.If
// CHECK:         }) : tensor<2x?xf32>
// CHECK:         onnx.Loop
// CHECK:         ^{{.*}}(%{{.*}}: tensor<i64>, %{{.*}}: tensor<i1>, %{{.*}}: tensor<2x3xf32>):
// CHECK:         }) : (tensor<2x3xf32>, tensor<?x2x3xf32>)
func.func @main(%c: tensor<i1> {onnx.name = "c"}, %x: tensor<2x3xf32> {onnx.name = "x"}, %z: tensor<2x5xf32> {onnx.name = "z"}, %n: tensor<i64> {onnx.name = "n"}) -> (tensor<*xf32> {onnx.name = "y"}, tensor<*xf32> {onnx.name = "s"}) {
  %y = onnx.If(%c) ({
    %a = onnx.Relu(%x) : tensor<*xf32>
    onnx.Yield(%a)
  }, {
    %b = onnx.Relu(%z) : tensor<*xf32>
    onnx.Yield(%b)
  }) : tensor<*xf32>
  %last, %all = onnx.Loop(%n, _, %x) ({
  ^bb0(%i: tensor<i64>, %go: tensor<i1>, %v: tensor<*xf32>):
    %w = onnx.Tanh(%v) : tensor<*xf32>
    onnx.Yield(%go, %w, %w)
  }) : (tensor<*xf32>, tensor<*xf32>)
  func.return %y, %all : tensor<*xf32>, tensor<*xf32>
}
