// RUN: onnx-opt %s --pass decompose | filecheck %s

// So many products as in large matrices are not written out, nor are those of an unknown number; of unsigned integers no kernel adds up.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.MatMul(%x, %x) : tensor<300x300xi32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.MatMul(%y, %z) : tensor<?x5xi32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.MatMul(%u, %u) : tensor<4x4xui32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.MatMul(%u, %v) : tensor<4xui32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.MatMul(%v, %u) : tensor<4xui32>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[V4]] : tensor<300x300xi32>, tensor<?x5xi32>, tensor<4x4xui32>, tensor<4xui32>, tensor<4xui32>
func.func @main(%x: tensor<300x300xi32> {onnx.name = "x"}, %y: tensor<?x4xi32> {onnx.name = "y"}, %z: tensor<4x5xi32> {onnx.name = "z"}, %u: tensor<4x4xui32> {onnx.name = "u"}, %v: tensor<4xui32> {onnx.name = "v"}) -> (tensor<300x300xi32> {onnx.name = "r0"}, tensor<?x5xi32> {onnx.name = "r1"}, tensor<4x4xui32> {onnx.name = "r2"}, tensor<4xui32> {onnx.name = "r3"}, tensor<4xui32> {onnx.name = "r4"}) {
  %r0 = onnx.MatMul(%x, %x) : tensor<300x300xi32>
  %r1 = onnx.MatMul(%y, %z) : tensor<?x5xi32>
  %r2 = onnx.MatMul(%u, %u) : tensor<4x4xui32>
  %r3 = onnx.MatMul(%u, %v) : tensor<4xui32>
  %r4 = onnx.MatMul(%v, %u) : tensor<4xui32>
  func.return %r0, %r1, %r2, %r3, %r4 : tensor<300x300xi32>, tensor<?x5xi32>, tensor<4x4xui32>, tensor<4xui32>, tensor<4xui32>
}
