// RUN: onnx-opt %s --pass decompose | filecheck %s

// What follows from a type or a rank waits for one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.ms.FusedMatMul(%x, %y) : tensor<*xnone>
// CHECK-NEXT:    %[[V1:.*]] = onnx.ms.SkipLayerNormalization(%x, %y, %y) : tensor<*xnone>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ms.SkipSimplifiedLayerNormalization(%x, %y, %y) : tensor<*xnone>
// CHECK-NEXT:    %[[V3:.*]] = onnx.TensorScatter(%x, %y, %n) <{axis = -2, mode = "linear"}> : tensor<*xnone>
// CHECK-NEXT:    %[[V4:.*]] = onnx.ms.QLinearSigmoid(%x, %y, %y, %y, %y) : tensor<*xnone>
// CHECK-NEXT:    %[[V5:.*]] = onnx.ms.QLinearAdd(%x, %y, %y, %x, %y, %y, %y, %y) : tensor<*xnone>
// CHECK-NEXT:    %[[V6:.*]] = onnx.ms.QLinearReduceMean(%x, %y, %y, %y, %y) <{axes = [1], keepdims = 1}> : tensor<*xnone>
// CHECK-NEXT:    %[[V7:.*]] = onnx.ms.NhwcMaxPool(%x) <{kernel_shape = [2, 2]}> : tensor<*xnone>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[V4]], %[[V5]], %[[V6]], %[[V7]] : tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>
func.func @main(%x: tensor<*xnone> {onnx.name = "x"}, %y: tensor<*xnone> {onnx.name = "y"}, %n: tensor<1xi64> {onnx.name = "n"}) -> (tensor<*xnone> {onnx.name = "r0"}, tensor<*xnone> {onnx.name = "r1"}, tensor<*xnone> {onnx.name = "r2"}, tensor<*xnone> {onnx.name = "r3"}, tensor<*xnone> {onnx.name = "r4"}, tensor<*xnone> {onnx.name = "r5"}, tensor<*xnone> {onnx.name = "r6"}, tensor<*xnone> {onnx.name = "r7"}) {
  %0 = onnx.ms.FusedMatMul(%x, %y) : tensor<*xnone>
  %1 = onnx.ms.SkipLayerNormalization(%x, %y, %y) : tensor<*xnone>
  %2 = onnx.ms.SkipSimplifiedLayerNormalization(%x, %y, %y) : tensor<*xnone>
  %3 = onnx.TensorScatter(%x, %y, %n) <{axis = -2, mode = "linear"}> : tensor<*xnone>
  %4 = onnx.ms.QLinearSigmoid(%x, %y, %y, %y, %y) : tensor<*xnone>
  %5 = onnx.ms.QLinearAdd(%x, %y, %y, %x, %y, %y, %y, %y) : tensor<*xnone>
  %6 = onnx.ms.QLinearReduceMean(%x, %y, %y, %y, %y) <{axes = [1], keepdims = 1}> : tensor<*xnone>
  %7 = onnx.ms.NhwcMaxPool(%x) <{kernel_shape = [2, 2]}> : tensor<*xnone>
  func.return %0, %1, %2, %3, %4, %5, %6, %7 : tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>, tensor<*xnone>
}
