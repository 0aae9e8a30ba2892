// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// An operand of two axes whose lengths only a run tells gets an axis of size 1 behind them, and one loses what lies between: no length is asked for.

// CHECK-LABEL: func.func @main
// CHECK:       %[[Z:.*]] = onnx.Unsqueeze(%z, {{.*}}) : tensor<?x?x1xf32, #onnx.dims<["h", "w", 1]>>
// CHECK:       %[[M:.*]] = nhwc.MaxPool(
// CHECK:       %[[A:.*]] = onnx.Add(%[[M]], %[[Z]]) : tensor<1x?x?x8xf32, #onnx.dims<[1, "h", "w", 8]>>
// CHECK:       %[[C:.*]] = nhwc.Conv(%[[A]], {{.*}} : tensor<1x?x?x1xf32, #onnx.dims<[1, "h", "w", 1]>>
// CHECK-NEXT:  %[[U:.*]] = onnx.Constant dense<[0, 3]>
// CHECK-NEXT:  %[[S:.*]] = onnx.Squeeze(%[[C]], %[[U]]) : tensor<?x?xf32, #onnx.dims<["h", "w"]>>
// CHECK:       %[[Y:.*]] = onnx.Unsqueeze(%[[S]], {{.*}}) : tensor<1x1x?x?xf32, #onnx.dims<[1, 1, "h", "w"]>>
// CHECK-NEXT:  func.return %[[Y]]
func.func @main(%x: tensor<1x8x?x?xf32, #onnx.dims<[1, 8, "h", "w"]>> {onnx.name = "x"}, %z: tensor<?x?xf32, #onnx.dims<["h", "w"]>> {onnx.name = "z"}) -> (tensor<1x1x?x?xf32, #onnx.dims<[1, 1, "h", "w"]>> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x8x?x?xf32, #onnx.dims<[1, 8, "h", "w"]>>
  %a = onnx.Add(%m, %z) : tensor<1x8x?x?xf32, #onnx.dims<[1, 8, "h", "w"]>>
  %w = onnx.Constant dense<0.5> : tensor<1x8x1x1xf32>
  %y = onnx.Conv(%a, %w) : tensor<1x1x?x?xf32, #onnx.dims<[1, 1, "h", "w"]>>
  func.return %y : tensor<1x1x?x?xf32, #onnx.dims<[1, 1, "h", "w"]>>
}
