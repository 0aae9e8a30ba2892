// RUN: onnx-opt %s --pass decompose | filecheck %s

// Near 0 by a polynomial, else by the kernel of Gelu.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Less(%[[V0]], %[[V1]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Mul(%x, %x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<0.0047177984> : tensor<f32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Mul(%[[V3]], %[[V4]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<-0.0267571> : tensor<f32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Add(%[[V5]], %[[V6]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Mul(%[[V3]], %[[V7]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<0.11282822> : tensor<f32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Add(%[[V8]], %[[V9]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Mul(%[[V3]], %[[V10]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<-0.37612608> : tensor<f32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Add(%[[V11]], %[[V12]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Mul(%[[V3]], %[[V13]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<1.1283791> : tensor<f32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Add(%[[V14]], %[[V15]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Mul(%x, %[[V16]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<-4.0> : tensor<f32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Constant dense<4.0> : tensor<f32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Clip(%x, %[[V18]], %[[V19]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<1.4142135> : tensor<f32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Mul(%[[V20]], %[[V21]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Gelu(%[[V22]]) <{approximate = "none"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Constant dense<0.70710677> : tensor<f32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Mul(%[[V20]], %[[V24]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Div(%[[V23]], %[[V25]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Constant dense<-1.0> : tensor<f32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Add(%[[V26]], %[[V27]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Where(%[[V2]], %[[V17]], %[[V28]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.Erf
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %y = onnx.Erf(%x) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
