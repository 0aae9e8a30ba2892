// RUN: onnx-opt %s -o %t.onnx
// RUN: onnx-opt %t.onnx | filecheck %s

// Subgraphs see the values around them; constants move before the first op that uses them; what an outer value yields is copied inside.

// CHECK:       %[[N:.*]] = onnx.Neg(%{{.*}}) : tensor<2x3xf32>
// CHECK-NEXT:  %[[K:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:  %[[I:.*]] = onnx.If(%{{.*}}) ({
// CHECK-NEXT:    %[[Z:.*]] = onnx.Identity(%[[N]])
// CHECK-NEXT:    onnx.Yield(%[[Z]])
// CHECK-NEXT:  }, {
// CHECK-NEXT:    %[[M:.*]] = onnx.Mul(%[[N]], %[[K]]) : tensor<2x3xf32>
// CHECK-NEXT:    onnx.Yield(%[[M]])
// CHECK-NEXT:  }) : tensor<2x3xf32>
// CHECK:       onnx.Loop(%{{.*}}, _, %[[I]]) ({
// CHECK-NEXT:  ^{{.*}}(%{{.*}}: tensor<i64>, %[[GO:.*]]: tensor<i1>, %[[V:.*]]: tensor<2x3xf32>):
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %c: tensor<i1> {onnx.name = "c"}, %n: tensor<i64> {onnx.name = "n"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %k = onnx.Constant dense<2.0> : tensor<f32>
  %a = onnx.Neg(%x) : tensor<2x3xf32>
  %i = onnx.If(%c) ({
    onnx.Yield(%a)
  }, {
    %m = onnx.Mul(%a, %k) : tensor<2x3xf32>
    onnx.Yield(%m)
  }) : tensor<2x3xf32>
  %y = onnx.Loop(%n, _, %i) ({
  ^bb0(%iteration: tensor<i64>, %go: tensor<i1>, %v: tensor<2x3xf32>):
    %w = onnx.Add(%v, %x) : tensor<2x3xf32>
    onnx.Yield(%go, %w)
  }) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
