// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Heights and widths grow by factors of their own; the modes had other names.

// CHECK-LABEL: func.func @main
// CHECK:    %[[Y:.*]] = onnx.Resize(%x, _, %{{.*}}) <{{.*}}coordinate_transformation_mode = "asymmetric"{{.*}}mode = "nearest"{{.*}}> : tensor<1x1x4x9xf32>
// CHECK:    %[[Z:.*]] = onnx.Resize(%x, _, %{{.*}}) <{{.*}}coordinate_transformation_mode = "asymmetric"{{.*}}mode = "linear"{{.*}}> : tensor<1x1x4x9xf32>
// CHECK:    func.return %[[Y]], %[[Z]]
func.func @main(%x: tensor<1x1x2x3xf32> {onnx.name = "x"}) -> (tensor<1x1x4x9xf32> {onnx.name = "y"}, tensor<1x1x4x9xf32> {onnx.name = "z"}) {
  %y = onnx.Upsample.v1(%x) <{height_scale = 2.0, width_scale = 3.0}> : tensor<1x1x4x9xf32>
  %z = onnx.Upsample.v1(%x) <{height_scale = 2.0, width_scale = 3.0, mode = "bilinear"}> : tensor<1x1x4x9xf32>
  func.return %y, %z : tensor<1x1x4x9xf32>, tensor<1x1x4x9xf32>
}
