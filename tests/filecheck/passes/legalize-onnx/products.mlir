// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Products of matrices: dense layers of rows, of more axes, of flattened data; an activation behind.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<0.5> : tensor<5x6xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Constant dense<[1.0, 2.0, 3.0, 4.0, 5.0]> : tensor<5xf32>
// CHECK-NEXT:    %[[N0:.*]] = onnx.Gemm(%x, %[[W]], %[[B]]) <{transB = 1}> : tensor<2x5xf32>
// CHECK-NEXT:    %[[ROWS:.*]] = onnx.Relu(%[[N0]]) : tensor<2x5xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Transpose(%[[W]]) <{perm = [1, 0]}> : tensor<6x5xf32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.MatMul(%m, %[[N1]]) : tensor<4x2x5xf32>
// CHECK-NEXT:    %[[MANY:.*]] = onnx.Add(%[[N2]], %[[B]]) : tensor<4x2x5xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Transpose(%[[W]]) <{perm = [1, 0]}> : tensor<6x5xf32>
// CHECK-NEXT:    %[[BARE:.*]] = onnx.MatMul(%m, %[[N3]]) : tensor<4x2x5xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Constant dense<[-1, 6]> : tensor<2xi64>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Reshape(%t, %[[N4]]) : tensor<2x6xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Gemm(%[[N5]], %[[W]], %[[B]]) <{transB = 1}> : tensor<2x5xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<6.0> : tensor<f32>
// CHECK-NEXT:    %[[FLAT:.*]] = onnx.Clip(%[[N6]], %[[N7]], %[[N8]]) : tensor<2x5xf32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Transpose(%n) <{perm = [0, 2, 1]}> : tensor<4x6x5xf32>
// CHECK-NEXT:    %[[PROD:.*]] = onnx.MatMul(%m, %[[N9]]) : tensor<4x2x5xf32>
// CHECK-NEXT:    func.return %[[ROWS]], %[[MANY]], %[[BARE]], %[[FLAT]], %[[PROD]] : tensor<2x5xf32>, tensor<4x2x5xf32>, tensor<4x2x5xf32>, tensor<2x5xf32>, tensor<4x2x5xf32>
// CHECK-NOT:     tfl.
func.func @main(%x: tensor<2x6xf32> {onnx.name = "x"}, %m: tensor<4x2x6xf32> {onnx.name = "m"}, %n: tensor<4x5x6xf32> {onnx.name = "n"}, %t: tensor<2x3x2xf32> {onnx.name = "t"}) -> (tensor<2x5xf32> {onnx.name = "rows_out"}, tensor<4x2x5xf32> {onnx.name = "many_out"}, tensor<4x2x5xf32> {onnx.name = "bare_out"}, tensor<2x5xf32> {onnx.name = "flat_out"}, tensor<4x2x5xf32> {onnx.name = "prod_out"}) {
  %w = tfl.pseudo_const dense<0.5> : tensor<5x6xf32>
  %b = tfl.pseudo_const dense<[1.0, 2.0, 3.0, 4.0, 5.0]> : tensor<5xf32>
  %rows = tfl.fully_connected(%x, %w, %b) <{fused_activation_function = "RELU", weights_format = "DEFAULT", keep_num_dims = false}> : tensor<2x5xf32>
  %many = tfl.fully_connected(%m, %w, %b) <{fused_activation_function = "NONE", weights_format = "DEFAULT", keep_num_dims = true}> : tensor<4x2x5xf32>
  %bare = tfl.fully_connected(%m, %w) <{fused_activation_function = "NONE", weights_format = "DEFAULT", keep_num_dims = true}> : tensor<4x2x5xf32>
  %flat = tfl.fully_connected(%t, %w, %b) <{fused_activation_function = "RELU6", weights_format = "DEFAULT", keep_num_dims = false}> : tensor<2x5xf32>
  %prod = tfl.batch_matmul(%m, %n) <{adj_x = false, adj_y = true}> : tensor<4x2x5xf32>
  func.return %rows, %many, %bare, %flat, %prod : tensor<2x5xf32>, tensor<4x2x5xf32>, tensor<4x2x5xf32>, tensor<2x5xf32>, tensor<4x2x5xf32>
}
