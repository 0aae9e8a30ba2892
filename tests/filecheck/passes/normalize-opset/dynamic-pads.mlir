// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Pads that are known are those of an attribute; those that are computed, or that another attribute tells, stay.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[0, 1, 1, 0]> : tensor<4xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.ConvTranspose(%x, %w) <{auto_pad = "NOTSET", group = 1, pads = [0, 1, 1, 0], strides = [2, 1]}> : tensor<*xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ms.ConvTransposeWithDynamicPads(%x, %w, %p) <{auto_pad = "NOTSET", group = 1}> : tensor<*xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.ms.ConvTransposeWithDynamicPads(%x, %w, %[[V0]]) <{auto_pad = "VALID", group = 1}> : tensor<*xf32>
// CHECK-NEXT:    func.return %[[V1]], %[[V2]], %[[V3]] : tensor<*xf32>, tensor<*xf32>, tensor<*xf32>
func.func @main(%x: tensor<1x2x5x6xf32> {onnx.name = "x"}, %w: tensor<2x3x3x3xf32> {onnx.name = "w"}, %p: tensor<4xi64> {onnx.name = "p"}) -> (tensor<*xf32> {onnx.name = "r0"}, tensor<*xf32> {onnx.name = "r1"}, tensor<*xf32> {onnx.name = "r2"}) {
  %c = onnx.Constant dense<[0, 1, 1, 0]> : tensor<4xi64>
  %r0 = onnx.ms.ConvTransposeWithDynamicPads(%x, %w, %c) <{strides = [2, 1]}> : tensor<*xf32>
  %r1 = onnx.ms.ConvTransposeWithDynamicPads(%x, %w, %p) : tensor<*xf32>
  %r2 = onnx.ms.ConvTransposeWithDynamicPads(%x, %w, %c) <{auto_pad = "VALID"}> : tensor<*xf32>
  func.return %r0, %r1, %r2 : tensor<*xf32>, tensor<*xf32>, tensor<*xf32>
}
