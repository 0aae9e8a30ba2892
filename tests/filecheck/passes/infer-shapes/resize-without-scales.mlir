// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// Exporters write a region or scales without elements for those that are left out.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<[1, 1, 4, 6]> : tensor<4xi64>
// CHECK-NEXT:    %[[C:.*]] = onnx.Constant dense<[1.0, 1.0, 2.0, 2.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Resize(%x, _, _, %[[S]]) <{mode = "linear"}> : tensor<1x1x4x6xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Resize(%x, _, %[[C]]) <{mode = "linear"}> : tensor<1x1x4x6xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]] : tensor<1x1x4x6xf32>, tensor<1x1x4x6xf32>
func.func @main(%x: tensor<1x1x2x3xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y_out"}, tensor<*xf32> {onnx.name = "z_out"}) {
  %e = onnx.Constant dense<> : tensor<0xf32>
  %s = onnx.Constant dense<[1, 1, 4, 6]> : tensor<4xi64>
  %c = onnx.Constant dense<[1.0, 1.0, 2.0, 2.0]> : tensor<4xf32>
  %y = onnx.Resize(%x, %e, %e, %s) <{mode = "linear"}> : tensor<*xf32>
  %z = onnx.Resize(%x, %e, %c) <{mode = "linear"}> : tensor<*xf32>
  func.return %y, %z : tensor<*xf32>, tensor<*xf32>
}
