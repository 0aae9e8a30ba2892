// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Operands that were told to broadcast from axis 1 on: axes of length 1 follow.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Unsqueeze(%f32b, %[[V0]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[Y0:.*]] = onnx.Add(%f32, %[[V1]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Unsqueeze(%i1b, %[[V2]]) : tensor<3x1xi1>
// CHECK-NEXT:    %[[Y1:.*]] = onnx.And(%i1, %[[V3]]) : tensor<2x3x5xi1>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Unsqueeze(%f32b, %[[V4]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[Y2:.*]] = onnx.Div(%f32, %[[V5]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Unsqueeze(%i32b, %[[V6]]) : tensor<3x1xi32>
// CHECK-NEXT:    %[[Y3:.*]] = onnx.Equal(%i32, %[[V7]]) : tensor<2x3x5xi1>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Unsqueeze(%f32b, %[[V8]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[Y4:.*]] = onnx.Greater(%f32, %[[V9]]) : tensor<2x3x5xi1>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Unsqueeze(%f32b, %[[V10]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[Y5:.*]] = onnx.Less(%f32, %[[V11]]) : tensor<2x3x5xi1>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Unsqueeze(%f32b, %[[V12]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[Y6:.*]] = onnx.Mul(%f32, %[[V13]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Unsqueeze(%i1b, %[[V14]]) : tensor<3x1xi1>
// CHECK-NEXT:    %[[Y7:.*]] = onnx.Or(%i1, %[[V15]]) : tensor<2x3x5xi1>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Unsqueeze(%f32b, %[[V16]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[Y8:.*]] = onnx.Pow(%f32, %[[V17]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Unsqueeze(%f32b, %[[V18]]) : tensor<3x1xf32>
// CHECK-NEXT:    %[[Y9:.*]] = onnx.Sub(%f32, %[[V19]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Unsqueeze(%i1b, %[[V20]]) : tensor<3x1xi1>
// CHECK-NEXT:    %[[Y10:.*]] = onnx.Xor(%i1, %[[V21]]) : tensor<2x3x5xi1>
// CHECK-NEXT:    func.return %[[Y0]], %[[Y1]], %[[Y2]], %[[Y3]], %[[Y4]], %[[Y5]], %[[Y6]], %[[Y7]], %[[Y8]], %[[Y9]], %[[Y10]] : tensor<2x3x5xf32>, tensor<2x3x5xi1>, tensor<2x3x5xf32>, tensor<2x3x5xi1>, tensor<2x3x5xi1>, tensor<2x3x5xi1>, tensor<2x3x5xf32>, tensor<2x3x5xi1>, tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x5xi1>
func.func @main(%f32: tensor<2x3x5xf32> {onnx.name = "f32"}, %f32b: tensor<3xf32> {onnx.name = "f32b"}, %i1: tensor<2x3x5xi1> {onnx.name = "i1"}, %i1b: tensor<3xi1> {onnx.name = "i1b"}, %i32: tensor<2x3x5xi32> {onnx.name = "i32"}, %i32b: tensor<3xi32> {onnx.name = "i32b"}) -> (tensor<2x3x5xf32> {onnx.name = "y0"}, tensor<2x3x5xi1> {onnx.name = "y1"}, tensor<2x3x5xf32> {onnx.name = "y2"}, tensor<2x3x5xi1> {onnx.name = "y3"}, tensor<2x3x5xi1> {onnx.name = "y4"}, tensor<2x3x5xi1> {onnx.name = "y5"}, tensor<2x3x5xf32> {onnx.name = "y6"}, tensor<2x3x5xi1> {onnx.name = "y7"}, tensor<2x3x5xf32> {onnx.name = "y8"}, tensor<2x3x5xf32> {onnx.name = "y9"}, tensor<2x3x5xi1> {onnx.name = "y10"}) {
  %y0 = onnx.Add.v6(%f32, %f32b) <{axis = 1, broadcast = 1}> : tensor<2x3x5xf32>
  %y1 = onnx.And.v1(%i1, %i1b) <{axis = 1, broadcast = 1}> : tensor<2x3x5xi1>
  %y2 = onnx.Div.v6(%f32, %f32b) <{axis = 1, broadcast = 1}> : tensor<2x3x5xf32>
  %y3 = onnx.Equal.v1(%i32, %i32b) <{axis = 1, broadcast = 1}> : tensor<2x3x5xi1>
  %y4 = onnx.Greater.v1(%f32, %f32b) <{axis = 1, broadcast = 1}> : tensor<2x3x5xi1>
  %y5 = onnx.Less.v1(%f32, %f32b) <{axis = 1, broadcast = 1}> : tensor<2x3x5xi1>
  %y6 = onnx.Mul.v6(%f32, %f32b) <{axis = 1, broadcast = 1}> : tensor<2x3x5xf32>
  %y7 = onnx.Or.v1(%i1, %i1b) <{axis = 1, broadcast = 1}> : tensor<2x3x5xi1>
  %y8 = onnx.Pow.v1(%f32, %f32b) <{axis = 1, broadcast = 1}> : tensor<2x3x5xf32>
  %y9 = onnx.Sub.v6(%f32, %f32b) <{axis = 1, broadcast = 1}> : tensor<2x3x5xf32>
  %y10 = onnx.Xor.v1(%i1, %i1b) <{axis = 1, broadcast = 1}> : tensor<2x3x5xi1>
  func.return %y0, %y1, %y2, %y3, %y4, %y5, %y6, %y7, %y8, %y9, %y10 : tensor<2x3x5xf32>, tensor<2x3x5xi1>, tensor<2x3x5xf32>, tensor<2x3x5xi1>, tensor<2x3x5xi1>, tensor<2x3x5xi1>, tensor<2x3x5xf32>, tensor<2x3x5xi1>, tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x5xi1>
}
