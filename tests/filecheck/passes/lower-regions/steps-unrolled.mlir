// RUN: onnx-opt %s -p 'lower-regions{rnn=unroll}' | filecheck %s

// With rnn=unroll the steps stand one after the other.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0.0> : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Gather(%x, %[[V2]]) <{axis = 0}> : tensor<1x2x4xf32>
// CHECK-NEXT:    %[[V4:.*]], %[[V5:.*]] = onnx.RNN(%[[V3]], %w, %r, _, _, %[[V1]]) <{hidden_size = 5}> : (tensor<1x1x2x5xf32>, tensor<1x2x5xf32>)
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Gather(%x, %[[V6]]) <{axis = 0}> : tensor<1x2x4xf32>
// CHECK-NEXT:    %[[V8:.*]], %[[V9:.*]] = onnx.RNN(%[[V7]], %w, %r, _, _, %[[V5]]) <{hidden_size = 5}> : (tensor<1x1x2x5xf32>, tensor<1x2x5xf32>)
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Gather(%x, %[[V10]]) <{axis = 0}> : tensor<1x2x4xf32>
// CHECK-NEXT:    %[[V12:.*]], %[[A:.*]] = onnx.RNN(%[[V11]], %w, %r, _, _, %[[V9]]) <{hidden_size = 5}> : (tensor<1x1x2x5xf32>, tensor<1x2x5xf32>)
// CHECK-NEXT:    %[[Y:.*]] = onnx.Concat(%[[V4]], %[[V8]], %[[V12]]) <{axis = 0}> : tensor<3x1x2x5xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<3x1x2x5xf32>
func.func @main(%x: tensor<3x2x4xf32> {onnx.name = "x"}, %w: tensor<1x5x4xf32> {onnx.name = "w"}, %r: tensor<1x5x5xf32> {onnx.name = "r"}) -> (tensor<3x1x2x5xf32> {onnx.name = "y"}) {
  %y, %a = onnx.RNN(%x, %w, %r) <{hidden_size = 5}> : (tensor<3x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %y : tensor<3x1x2x5xf32>
}
