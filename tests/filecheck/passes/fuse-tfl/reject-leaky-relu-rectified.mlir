// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A slope above zero that is cut off is no slope.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<-0.25> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.relu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.neg(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.relu(%[[V2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.mul(%[[V3]], %[[V0]]) <{fused_activation_function = "RELU"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.add(%[[V1]], %[[V4]]) <{fused_activation_function = "NONE"}> : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[R0]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %s = tfl.pseudo_const dense<-0.25> : tensor<f32>
  %p = tfl.relu(%x) : tensor<2x3xf32>
  %n = tfl.neg(%x) : tensor<2x3xf32>
  %q = tfl.relu(%n) : tensor<2x3xf32>
  %m = tfl.mul(%q, %s) <{fused_activation_function = "RELU"}> : tensor<2x3xf32>
  %y = tfl.add(%p, %m) <{fused_activation_function = "NONE"}> : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
