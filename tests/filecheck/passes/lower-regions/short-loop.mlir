// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// A loop of few rounds is its rounds.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = onnx.Sin(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[W1:.*]] = onnx.Sin(%[[W]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[W2:.*]] = onnx.Sin(%[[W1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Unsqueeze(%x, %[[V4]]) : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Unsqueeze(%[[W]], %[[V4]]) : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Unsqueeze(%[[W1]], %[[V4]]) : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Concat(%[[V5]], %[[V6]], %[[V7]]) <{axis = 0}> : tensor<3x2x3xf32>
// CHECK-NEXT:    func.return %[[W2]], %[[Z]] : tensor<2x3xf32>, tensor<3x2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}, tensor<3x2x3xf32> {onnx.name = "z"}) {
  %n = onnx.Constant dense<3> : tensor<i64>
  %y, %z = onnx.Loop(%n, _, %x) ({
  ^bb0(%i: tensor<i64>, %go: tensor<i1>, %v: tensor<2x3xf32>):
    %w = onnx.Sin(%v) : tensor<2x3xf32>
    onnx.Yield(%go, %w, %v)
  }) : (tensor<2x3xf32>, tensor<3x2x3xf32>)
  func.return %y, %z : tensor<2x3xf32>, tensor<3x2x3xf32>
}
