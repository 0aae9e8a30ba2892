// RUN: onnx-opt %s --pass decompose | filecheck %s

// Who asks for a shape or a type alone takes half floats as they are.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[S:.*]] = onnx.Shape(%x) : tensor<2xi64>
// CHECK-NEXT:    %{{.*}} = onnx.Constant
// CHECK-NEXT:    %[[N:.*]] = onnx.ReduceProd(%[[S]]
// CHECK-NEXT:    %[[C:.*]] = onnx.Cast(%i) <{to = 10}> : tensor<3xf16>
// CHECK-NEXT:    func.return %[[S]], %[[N]], %[[C]]
func.func @main(%x: tensor<?x5xf16> {onnx.name = "x"}, %i: tensor<3xi32> {onnx.name = "i"}) -> (tensor<2xi64> {onnx.name = "s"}, tensor<i64> {onnx.name = "n"}, tensor<3xf16> {onnx.name = "c"}) {
  %s = onnx.Shape(%x) : tensor<2xi64>
  %n = onnx.Size(%x) : tensor<i64>
  %c = onnx.CastLike(%i, %x) : tensor<3xf16>
  func.return %s, %n, %c : tensor<2xi64>, tensor<i64>, tensor<3xf16>
}
