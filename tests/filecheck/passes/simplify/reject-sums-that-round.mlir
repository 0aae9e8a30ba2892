// RUN: onnx-opt %s --pass simplify | filecheck %s

// What adds a large constant and takes it away again means to round: 12582912 is 1.5 * 2**23.

// CHECK-LABEL: func.func @main
// CHECK:         %[[A:.*]] = onnx.Add(%x, %large) : tensor<2x3xf32>
// CHECK:         %[[B:.*]] = onnx.Add(%[[A]], %{{.*}}) : tensor<2x3xf32>
// CHECK:         %[[C:.*]] = onnx.Gemm(%x, %w, %large) : tensor<2x4xf32>
// CHECK:         %[[D:.*]] = onnx.Add(%[[C]], %{{.*}}) : tensor<2x4xf32>
// CHECK:         %[[E:.*]] = onnx.Conv(%i, %k, %shift) {{.*}} : tensor<1x2x4x4xf32>
// CHECK:         %[[F:.*]] = onnx.Add(%[[E]], %{{.*}}) : tensor<1x2x4x4xf32>
// CHECK:         %[[G:.*]] = onnx.Conv(%o, %k, %shift) {{.*}} : tensor<1x2x4x4xf32>
// CHECK:         %[[H:.*]] = onnx.Sub(%large, %[[G]]) : tensor<1x2x4x4xf32>
// CHECK-NEXT:    func.return %[[B]], %[[D]], %[[F]], %[[H]]
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %i: tensor<1x3x4x4xf32> {onnx.name = "i"}, %o: tensor<1x3x4x4xf32> {onnx.name = "o"}) -> (tensor<2x3xf32> {onnx.name = "b"}, tensor<2x4xf32> {onnx.name = "d"}, tensor<1x2x4x4xf32> {onnx.name = "f"}, tensor<1x2x4x4xf32> {onnx.name = "h"}) {
  %w = onnx.Constant dense<0.5> : tensor<3x4xf32>
  %k = onnx.Constant dense<0.5> : tensor<2x3x1x1xf32>
  %large = onnx.Constant dense<12582912.0> : tensor<f32>
  %shift = onnx.Constant dense<12582912.0> : tensor<2xf32>
  %a = onnx.Add(%x, %large) : tensor<2x3xf32>
  %b = onnx.Sub(%a, %large) : tensor<2x3xf32>
  %c = onnx.Gemm(%x, %w, %large) : tensor<2x4xf32>
  %d = onnx.Sub(%c, %large) : tensor<2x4xf32>
  %e = onnx.Conv(%i, %k, %shift) : tensor<1x2x4x4xf32>
  %f = onnx.Sub(%e, %large) : tensor<1x2x4x4xf32>
  %g = onnx.Conv(%o, %k, %shift) : tensor<1x2x4x4xf32>
  %h = onnx.Sub(%large, %g) : tensor<1x2x4x4xf32>
  func.return %b, %d, %f, %h : tensor<2x3xf32>, tensor<2x4xf32>, tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>
}
