// RUN: onnx-opt %s --pass simplify | filecheck %s

// A shape of a shape is one shape.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[30, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[FLATTEN:.*]] = onnx.Reshape(%x, %[[V0]]) <{allowzero = 0}> : tensor<30x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[10, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[RESHAPE:.*]] = onnx.Reshape(%x, %[[V1]]) <{allowzero = 0}> : tensor<10x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<30> : tensor<1xi64>
// CHECK-NEXT:    %[[SQUEEZE:.*]] = onnx.Reshape(%x, %[[V2]]) <{allowzero = 0}> : tensor<30xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[1, 1, 30]> : tensor<3xi64>
// CHECK-NEXT:    %[[UNSQUEEZE:.*]] = onnx.Reshape(%x, %[[V3]]) <{allowzero = 0}> : tensor<1x1x30xf32>
// CHECK-NEXT:    func.return %[[FLATTEN]], %[[RESHAPE]], %[[SQUEEZE]], %[[UNSQUEEZE]] : tensor<30x1xf32>, tensor<10x3xf32>, tensor<30xf32>, tensor<1x1x30xf32>
// CHECK-NOT:     onnx.Flatten
// CHECK-NOT:     onnx.Squeeze
// CHECK-NOT:     onnx.Unsqueeze
func.func @main(%x: tensor<1x1x6x5xf32> {onnx.name = "x"}) -> (tensor<30x1xf32> {onnx.name = "flatten"}, tensor<10x3xf32> {onnx.name = "reshape"}, tensor<30xf32> {onnx.name = "squeeze"}, tensor<1x1x30xf32> {onnx.name = "unsqueeze"}) {
  %shape = onnx.Constant dense<[6, 1, 5]> : tensor<3xi64>
  %flat = onnx.Constant dense<[10, 3]> : tensor<2xi64>
  %zero = onnx.Constant dense<0> : tensor<1xi64>
  %one = onnx.Constant dense<1> : tensor<1xi64>
  %two = onnx.Constant dense<2> : tensor<1xi64>
  %aflatten = onnx.Flatten(%x) <{axis = 2}> : tensor<1x30xf32>
  %flatten = onnx.Flatten(%aflatten) <{axis = 2}> : tensor<30x1xf32>
  %areshape = onnx.Flatten(%x) <{axis = 2}> : tensor<1x30xf32>
  %reshape = onnx.Reshape(%areshape, %flat) : tensor<10x3xf32>
  %asqueeze = onnx.Flatten(%x) <{axis = 2}> : tensor<1x30xf32>
  %squeeze = onnx.Squeeze(%asqueeze, %zero) : tensor<30xf32>
  %aunsqueeze = onnx.Flatten(%x) <{axis = 2}> : tensor<1x30xf32>
  %unsqueeze = onnx.Unsqueeze(%aunsqueeze, %zero) : tensor<1x1x30xf32>
  func.return %flatten, %reshape, %squeeze, %unsqueeze : tensor<30x1xf32>, tensor<10x3xf32>, tensor<30xf32>, tensor<1x1x30xf32>
}
