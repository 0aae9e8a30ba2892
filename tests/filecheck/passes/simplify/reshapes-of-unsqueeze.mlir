// RUN: onnx-opt %s --pass simplify | filecheck %s

// A shape of a shape is one shape.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[2, 15]> : tensor<2xi64>
// CHECK-NEXT:    %[[FLATTEN:.*]] = onnx.Reshape(%x, %[[V0]]) <{allowzero = 0}> : tensor<2x15xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[10, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[RESHAPE:.*]] = onnx.Reshape(%x, %[[V1]]) <{allowzero = 0}> : tensor<10x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[1, 2, 3, 1, 5]> : tensor<5xi64>
// CHECK-NEXT:    %[[UNSQUEEZE:.*]] = onnx.Reshape(%x, %[[V2]]) <{allowzero = 0}> : tensor<1x2x3x1x5xf32>
// CHECK-NEXT:    func.return %[[FLATTEN]], %[[RESHAPE]], %x, %[[UNSQUEEZE]] : tensor<2x15xf32>, tensor<10x3xf32>, tensor<2x3x5xf32>, tensor<1x2x3x1x5xf32>
// CHECK-NOT:     onnx.Flatten
// CHECK-NOT:     onnx.Squeeze
// CHECK-NOT:     onnx.Unsqueeze
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<2x15xf32> {onnx.name = "flatten"}, tensor<10x3xf32> {onnx.name = "reshape"}, tensor<2x3x5xf32> {onnx.name = "squeeze"}, tensor<1x2x3x1x5xf32> {onnx.name = "unsqueeze"}) {
  %shape = onnx.Constant dense<[6, 1, 5]> : tensor<3xi64>
  %flat = onnx.Constant dense<[10, 3]> : tensor<2xi64>
  %zero = onnx.Constant dense<0> : tensor<1xi64>
  %one = onnx.Constant dense<1> : tensor<1xi64>
  %two = onnx.Constant dense<2> : tensor<1xi64>
  %aflatten = onnx.Unsqueeze(%x, %two) : tensor<2x3x1x5xf32>
  %flatten = onnx.Flatten(%aflatten) <{axis = 1}> : tensor<2x15xf32>
  %areshape = onnx.Unsqueeze(%x, %two) : tensor<2x3x1x5xf32>
  %reshape = onnx.Reshape(%areshape, %flat) : tensor<10x3xf32>
  %asqueeze = onnx.Unsqueeze(%x, %two) : tensor<2x3x1x5xf32>
  %squeeze = onnx.Squeeze(%asqueeze, %two) : tensor<2x3x5xf32>
  %aunsqueeze = onnx.Unsqueeze(%x, %two) : tensor<2x3x1x5xf32>
  %unsqueeze = onnx.Unsqueeze(%aunsqueeze, %zero) : tensor<1x2x3x1x5xf32>
  func.return %flatten, %reshape, %squeeze, %unsqueeze : tensor<2x15xf32>, tensor<10x3xf32>, tensor<2x3x5xf32>, tensor<1x2x3x1x5xf32>
}
