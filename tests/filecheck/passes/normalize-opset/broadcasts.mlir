// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Operands that were told to broadcast, from the last axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y0:.*]] = onnx.Add(%f32, %f32b) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[Y1:.*]] = onnx.And(%i1, %i1b) : tensor<2x3x5xi1>
// CHECK-NEXT:    %[[Y2:.*]] = onnx.Div(%f32, %f32b) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[Y3:.*]] = onnx.Equal(%i32, %i32b) : tensor<2x3x5xi1>
// CHECK-NEXT:    %[[Y4:.*]] = onnx.Greater(%f32, %f32b) : tensor<2x3x5xi1>
// CHECK-NEXT:    %[[Y5:.*]] = onnx.Less(%f32, %f32b) : tensor<2x3x5xi1>
// CHECK-NEXT:    %[[Y6:.*]] = onnx.Mul(%f32, %f32b) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[Y7:.*]] = onnx.Or(%i1, %i1b) : tensor<2x3x5xi1>
// CHECK-NEXT:    %[[Y8:.*]] = onnx.Pow(%f32, %f32b) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[Y9:.*]] = onnx.Sub(%f32, %f32b) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[Y10:.*]] = onnx.Xor(%i1, %i1b) : tensor<2x3x5xi1>
// CHECK-NEXT:    func.return %[[Y0]], %[[Y1]], %[[Y2]], %[[Y3]], %[[Y4]], %[[Y5]], %[[Y6]], %[[Y7]], %[[Y8]], %[[Y9]], %[[Y10]] : tensor<2x3x5xf32>, tensor<2x3x5xi1>, tensor<2x3x5xf32>, tensor<2x3x5xi1>, tensor<2x3x5xi1>, tensor<2x3x5xi1>, tensor<2x3x5xf32>, tensor<2x3x5xi1>, tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x5xi1>
func.func @main(%f32: tensor<2x3x5xf32> {onnx.name = "f32"}, %f32b: tensor<5xf32> {onnx.name = "f32b"}, %i1: tensor<2x3x5xi1> {onnx.name = "i1"}, %i1b: tensor<5xi1> {onnx.name = "i1b"}, %i32: tensor<2x3x5xi32> {onnx.name = "i32"}, %i32b: tensor<5xi32> {onnx.name = "i32b"}) -> (tensor<2x3x5xf32> {onnx.name = "y0"}, tensor<2x3x5xi1> {onnx.name = "y1"}, tensor<2x3x5xf32> {onnx.name = "y2"}, tensor<2x3x5xi1> {onnx.name = "y3"}, tensor<2x3x5xi1> {onnx.name = "y4"}, tensor<2x3x5xi1> {onnx.name = "y5"}, tensor<2x3x5xf32> {onnx.name = "y6"}, tensor<2x3x5xi1> {onnx.name = "y7"}, tensor<2x3x5xf32> {onnx.name = "y8"}, tensor<2x3x5xf32> {onnx.name = "y9"}, tensor<2x3x5xi1> {onnx.name = "y10"}) {
  %y0 = onnx.Add.v6(%f32, %f32b) <{broadcast = 1}> : tensor<2x3x5xf32>
  %y1 = onnx.And.v1(%i1, %i1b) <{broadcast = 1}> : tensor<2x3x5xi1>
  %y2 = onnx.Div.v6(%f32, %f32b) <{broadcast = 1}> : tensor<2x3x5xf32>
  %y3 = onnx.Equal.v1(%i32, %i32b) <{broadcast = 1}> : tensor<2x3x5xi1>
  %y4 = onnx.Greater.v1(%f32, %f32b) <{broadcast = 1}> : tensor<2x3x5xi1>
  %y5 = onnx.Less.v1(%f32, %f32b) <{broadcast = 1}> : tensor<2x3x5xi1>
  %y6 = onnx.Mul.v6(%f32, %f32b) <{broadcast = 1}> : tensor<2x3x5xf32>
  %y7 = onnx.Or.v1(%i1, %i1b) <{broadcast = 1}> : tensor<2x3x5xi1>
  %y8 = onnx.Pow.v1(%f32, %f32b) <{broadcast = 1}> : tensor<2x3x5xf32>
  %y9 = onnx.Sub.v6(%f32, %f32b) <{broadcast = 1}> : tensor<2x3x5xf32>
  %y10 = onnx.Xor.v1(%i1, %i1b) <{broadcast = 1}> : tensor<2x3x5xi1>
  func.return %y0, %y1, %y2, %y3, %y4, %y5, %y6, %y7, %y8, %y9, %y10 : tensor<2x3x5xf32>, tensor<2x3x5xi1>, tensor<2x3x5xf32>, tensor<2x3x5xi1>, tensor<2x3x5xi1>, tensor<2x3x5xi1>, tensor<2x3x5xf32>, tensor<2x3x5xi1>, tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x5xi1>
}
