// RUN: onnx-opt %s --pass decompose | filecheck %s

// Integers of few bits are compared with fractions and shifted by them as floats; those of many bits by whole numbers as they are.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[WIDE:.*]] = onnx.Cast(%x) <{to = 1}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[LIMIT:.*]] = onnx.Constant dense<5.5> : tensor<f32>
// CHECK-NEXT:    %[[ABOVE:.*]] = onnx.Greater(%[[WIDE]], %[[LIMIT]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[BIAS:.*]] = onnx.Constant dense<4.5> : tensor<f32>
// CHECK-NEXT:    %[[SHIFTED:.*]] = onnx.Add(%[[WIDE]], %[[BIAS]]) : tensor<2x3xf32>
// CHECK:         %[[LOW:.*]] = onnx.Constant dense<-5.5> : tensor<f32>
// CHECK-NEXT:    onnx.Less(%[[WIDE]], %[[LOW]]) : tensor<2x3xi1>
// CHECK:         %[[CHOSEN:.*]] = onnx.Where({{.*}}) : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Cast(%[[CHOSEN]]) <{to = 2}> : tensor<2x3xui8>
// CHECK-NEXT:    %[[LESS:.*]] = onnx.Constant dense<-5> : tensor<i32>
// CHECK-NEXT:    onnx.Less(%n, %[[LESS]]) : tensor<2x3xi1>
func.func @main(%x: tensor<2x3xui8> {onnx.name = "x"}, %n: tensor<2x3xi32> {onnx.name = "n"}) -> (tensor<2x3xui8> {onnx.name = "y"}, tensor<2x3xi32> {onnx.name = "z"}) {
  %y = onnx.Shrink(%x) <{bias = -4.5, lambd = 5.5}> : tensor<2x3xui8>
  %z = onnx.Shrink(%n) <{bias = 2.0, lambd = 5.0}> : tensor<2x3xi32>
  func.return %y, %z : tensor<2x3xui8>, tensor<2x3xi32>
}
