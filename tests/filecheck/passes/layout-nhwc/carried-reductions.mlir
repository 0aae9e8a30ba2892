// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// A reduction names the axes where they stand channels-last.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[WC:.*]] = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = nhwc.Conv(%[[V0]], %[[WC]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[R0:.*]] = onnx.ReduceL1(%[[V1]], %[[V2]]) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[R1:.*]] = onnx.ReduceL2(%[[V1]], %[[V3]]) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[S1:.*]] = onnx.Add(%[[R0]], %[[R1]]) : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[R2:.*]] = onnx.ReduceLogSum(%[[V1]], %[[V4]]) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[S2:.*]] = onnx.Add(%[[S1]], %[[R2]]) : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[R3:.*]] = onnx.ReduceLogSumExp(%[[V1]], %[[V5]]) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[S3:.*]] = onnx.Add(%[[S2]], %[[R3]]) : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[R4:.*]] = onnx.ReduceMax(%[[V1]], %[[V6]]) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[S4:.*]] = onnx.Add(%[[S3]], %[[R4]]) : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[R5:.*]] = onnx.ReduceMean(%[[V1]], %[[V7]]) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[S5:.*]] = onnx.Add(%[[S4]], %[[R5]]) : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[R6:.*]] = onnx.ReduceMin(%[[V1]], %[[V8]]) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[S6:.*]] = onnx.Add(%[[S5]], %[[R6]]) : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[R7:.*]] = onnx.ReduceProd(%[[V1]], %[[V9]]) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[S7:.*]] = onnx.Add(%[[S6]], %[[R7]]) : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[R8:.*]] = onnx.ReduceSum(%[[V1]], %[[V10]]) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[S8:.*]] = onnx.Add(%[[S7]], %[[R8]]) : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[R9:.*]] = onnx.ReduceSumSquare(%[[V1]], %[[V11]]) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[S9:.*]] = onnx.Add(%[[S8]], %[[R9]]) : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[WY:.*]] = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
// CHECK-NEXT:    %[[V12:.*]] = nhwc.Conv(%[[S9]], %[[WY]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x1x7x3xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Transpose(%[[V12]]) <{perm = [0, 3, 1, 2]}> : tensor<1x3x1x7xf32>
// CHECK-NEXT:    func.return %[[V13]] : tensor<1x3x1x7xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x3x1x7xf32> {onnx.name = "y"}) {
  %wc = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
  %c = onnx.Conv(%x, %wc) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  %axes = onnx.Constant dense<[2]> : tensor<1xi64>
  %r0 = onnx.ReduceL1(%c, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x3x1x7xf32>
  %r1 = onnx.ReduceL2(%c, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x3x1x7xf32>
  %s1 = onnx.Add(%r0, %r1) : tensor<1x3x1x7xf32>
  %r2 = onnx.ReduceLogSum(%c, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x3x1x7xf32>
  %s2 = onnx.Add(%s1, %r2) : tensor<1x3x1x7xf32>
  %r3 = onnx.ReduceLogSumExp(%c, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x3x1x7xf32>
  %s3 = onnx.Add(%s2, %r3) : tensor<1x3x1x7xf32>
  %r4 = onnx.ReduceMax(%c, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x3x1x7xf32>
  %s4 = onnx.Add(%s3, %r4) : tensor<1x3x1x7xf32>
  %r5 = onnx.ReduceMean(%c, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x3x1x7xf32>
  %s5 = onnx.Add(%s4, %r5) : tensor<1x3x1x7xf32>
  %r6 = onnx.ReduceMin(%c, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x3x1x7xf32>
  %s6 = onnx.Add(%s5, %r6) : tensor<1x3x1x7xf32>
  %r7 = onnx.ReduceProd(%c, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x3x1x7xf32>
  %s7 = onnx.Add(%s6, %r7) : tensor<1x3x1x7xf32>
  %r8 = onnx.ReduceSum(%c, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x3x1x7xf32>
  %s8 = onnx.Add(%s7, %r8) : tensor<1x3x1x7xf32>
  %r9 = onnx.ReduceSumSquare(%c, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x3x1x7xf32>
  %s9 = onnx.Add(%s8, %r9) : tensor<1x3x1x7xf32>
  %wy = onnx.Constant dense<0.5> : tensor<3x3x1x1xf32>
  %y = onnx.Conv(%s9, %wy) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x1x7xf32>
  func.return %y : tensor<1x3x1x7xf32>
}
