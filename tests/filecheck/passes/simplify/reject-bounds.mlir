// RUN: onnx-opt %s --pass simplify | filecheck %s

// A bound for each column, a floor above the ceiling, and a Relu of integers' kind stay as they are.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[LOW:.*]] = onnx.Constant dense<[-1.0, 0.0, 1.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[LO:.*]] = onnx.Constant dense<4.0> : tensor<f32>
// CHECK-NEXT:    %[[HI:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Max(%x, %[[LOW]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Min(%[[A]], %[[HI]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Min(%x, %[[HI]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Max(%[[C]], %[[LO]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[ZEROS:.*]] = onnx.Constant dense<0.0> : tensor<2x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Max(%n, %[[ZEROS]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[ZERO:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Max(%i, %[[ZERO]]) : tensor<3xi32>
// CHECK-NEXT:    func.return %[[B]], %[[D]], %[[E]], %[[F]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<3xi32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %n: tensor<3xf32> {onnx.name = "n"}, %i: tensor<3xi32> {onnx.name = "i"}) -> (tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "e"}, tensor<3xi32> {onnx.name = "f"}) {
  %low = onnx.Constant dense<[-1.0, 0.0, 1.0]> : tensor<3xf32>
  %lo = onnx.Constant dense<4.0> : tensor<f32>
  %hi = onnx.Constant dense<1.0> : tensor<f32>
  %a = onnx.Max(%x, %low) : tensor<2x3xf32>
  %b = onnx.Min(%a, %hi) : tensor<2x3xf32>
  %c = onnx.Min(%x, %hi) : tensor<2x3xf32>
  %d = onnx.Max(%c, %lo) : tensor<2x3xf32>
  %zeros = onnx.Constant dense<0.0> : tensor<2x3xf32>
  %e = onnx.Max(%n, %zeros) : tensor<2x3xf32>
  %zero = onnx.Constant dense<0> : tensor<i32>
  %f = onnx.Max(%i, %zero) : tensor<3xi32>
  func.return %b, %d, %e, %f : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<3xi32>
}
