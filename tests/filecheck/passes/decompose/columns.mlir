// RUN: onnx-opt %s --pass decompose | filecheck %s

// Columns are added at their places.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Constant #onnx.weight<"", tensor<16x6xf32>>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<[6, 36]> : tensor<2xi64>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Reshape(%x, %[[N1]]) : tensor<6x36xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Transpose(%[[N2]]) <{perm = [1, 0]}> : tensor<36x6xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant #onnx.weight<"", tensor<36x1xi64>>
// CHECK-NEXT:    %[[N5:.*]] = onnx.ScatterND(%[[N0]], %[[N4]], %[[N3]]) <{reduction = "add"}> : tensor<16x6xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<15> : tensor<1xi64>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Slice(%[[N5]], %[[N6]], %[[N7]], %[[N6]]) : tensor<15x6xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Transpose(%[[N8]]) <{perm = [1, 0]}> : tensor<6x15xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Constant dense<[2, 3, 3, 5]> : tensor<4xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Reshape(%[[N9]], %[[N10]]) : tensor<2x3x3x5xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<2x3x3x5xf32>
func.func @main(%x: tensor<2x18x6xf32> {onnx.name = "x"}) -> (tensor<2x3x3x5xf32> {onnx.name = "r"}) {
  %image = onnx.Constant dense<[3, 5]> : tensor<2xi64>
  %block = onnx.Constant dense<[2, 3]> : tensor<2xi64>
  %a = onnx.Col2Im(%x, %image, %block) : tensor<2x3x3x5xf32>
  func.return %a : tensor<2x3x3x5xf32>
}
