// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// One step is the same in reverse, be it taken by all samples or by some.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0.0> : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Greater(%l, %[[V1]]) : tensor<2xi1>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[0, 1, 3]> : tensor<3xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Unsqueeze(%[[V2]], %[[V3]]) : tensor<1x1x2x1xi1>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Squeeze(%w, %[[V5]]) : tensor<15x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Transpose(%[[V6]]) <{perm = [1, 0]}> : tensor<3x15xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.MatMul(%x, %[[V7]]) : tensor<1x2x15xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<10> : tensor<1xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Slice(%[[V8]], %[[V5]], %[[V9]], %[[V10]]) : tensor<1x2x10xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Squeeze(%r, %[[V5]]) : tensor<15x5xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Transpose(%[[V12]]) <{perm = [1, 0]}> : tensor<5x15xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Slice(%[[V13]], %[[V5]], %[[V9]], %[[V14]]) : tensor<5x10xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.MatMul(%[[V0]], %[[V15]]) : tensor<1x2x10xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Add(%[[V11]], %[[V16]]) : tensor<1x2x10xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Sigmoid(%[[V17]]) : tensor<1x2x10xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Constant dense<5> : tensor<1xi64>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Slice(%[[V18]], %[[V5]], %[[V19]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Mul(%[[V20]], %[[V0]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Sub(%[[V22]], %[[V20]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Constant dense<15> : tensor<1xi64>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Slice(%[[V8]], %[[V9]], %[[V24]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Slice(%[[V18]], %[[V19]], %[[V9]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Mul(%[[V26]], %[[V0]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Slice(%[[V13]], %[[V9]], %[[V24]], %[[V14]]) : tensor<5x5xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.MatMul(%[[V27]], %[[V28]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Add(%[[V25]], %[[V29]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Tanh(%[[V30]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Mul(%[[V23]], %[[V31]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Add(%[[V21]], %[[V32]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Unsqueeze(%[[V33]], %[[V5]]) : tensor<1x1x2x5xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[R0:.*]] = onnx.Where(%[[V4]], %[[V34]], %[[V35]]) : tensor<1x1x2x5xf32>
// CHECK-NEXT:    func.return %[[R0]] : tensor<1x1x2x5xf32>
func.func @main(%x: tensor<1x2x3xf32> {onnx.name = "x"}, %w: tensor<1x15x3xf32> {onnx.name = "w"}, %r: tensor<1x15x5xf32> {onnx.name = "r"}, %l: tensor<2xi32> {onnx.name = "l"}) -> (tensor<1x1x2x5xf32> {onnx.name = "y"}) {
  %y, %a = onnx.GRU(%x, %w, %r, _, %l) <{direction = "reverse", hidden_size = 5, layout = 0}> : (tensor<1x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %y : tensor<1x1x2x5xf32>
}
