// RUN: onnx-opt %s --pass layout-nchw | filecheck %s

// Where the channels stand is not known without a rank.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = nhwc.LRN(%u) <{size = 3}> : tensor<*xf32>
// CHECK-NEXT:    func.return %[[V0]] : tensor<*xf32>
func.func @main(%u: tensor<*xf32> {onnx.name = "u"}) -> (tensor<*xf32> {onnx.name = "r0"}) {
  %0 = nhwc.LRN(%u) <{size = 3}> : tensor<*xf32>
  func.return %0 : tensor<*xf32>
}
