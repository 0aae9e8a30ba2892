// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// A batch as axis 0 is moved to axis 1; one step backward is one step forward.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [1, 0, 2]}> : tensor<1x2x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Transpose(%h) <{perm = [1, 0, 2]}> : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Squeeze(%w, %[[V2]]) : tensor<5x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Transpose(%[[V3]]) <{perm = [1, 0]}> : tensor<3x5xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.MatMul(%[[V0]], %[[V4]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Squeeze(%r, %[[V2]]) : tensor<5x5xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Transpose(%[[V6]]) <{perm = [1, 0]}> : tensor<5x5xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.MatMul(%[[V1]], %[[V7]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Add(%[[V5]], %[[V8]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Tanh(%[[V9]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Unsqueeze(%[[V10]], %[[V2]]) : tensor<1x1x2x5xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Transpose(%[[V11]]) <{perm = [2, 0, 1, 3]}> : tensor<2x1x1x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x1x1x5xf32>
func.func @main(%x: tensor<2x1x3xf32> {onnx.name = "x"}, %w: tensor<1x5x3xf32> {onnx.name = "w"}, %r: tensor<1x5x5xf32> {onnx.name = "r"}, %h: tensor<2x1x5xf32> {onnx.name = "h"}) -> (tensor<2x1x1x5xf32> {onnx.name = "y"}) {
  %y, %a = onnx.RNN(%x, %w, %r, _, _, %h) <{direction = "reverse", hidden_size = 5, layout = 1}> : (tensor<2x1x1x5xf32>, tensor<2x1x5xf32>)
  func.return %y : tensor<2x1x1x5xf32>
}
