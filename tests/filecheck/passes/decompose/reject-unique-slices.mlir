// RUN: onnx-opt %s --pass decompose | filecheck %s

// Slices of which too many would be compared, and truth values.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]], %[[V1:.*]], %[[V2:.*]], %[[V3:.*]] = onnx.Unique(%x) <{axis = 0, sorted = 1}> : (tensor<?x1xi32>, tensor<?xi64>, tensor<?xi64>, tensor<?xi64>)
// CHECK-NEXT:    %[[V4:.*]], %[[V5:.*]], %[[V6:.*]], %[[V7:.*]] = onnx.Unique(%x) <{axis = 0, sorted = 0}> : (tensor<?x1xi32>, tensor<?xi64>, tensor<?xi64>, tensor<?xi64>)
// CHECK-NEXT:    %[[V8:.*]], %[[V9:.*]], %[[V10:.*]], %[[V11:.*]] = onnx.Unique(%t) <{axis = 0, sorted = 0}> : (tensor<?x2xi1>, tensor<?xi64>, tensor<?xi64>, tensor<?xi64>)
// CHECK-NEXT:    func.return %[[V0]], %[[V4]], %[[V8]] : tensor<?x1xi32>, tensor<?x1xi32>, tensor<?x2xi1>
func.func @main(%x: tensor<3000x1xi32> {onnx.name = "x"}, %t: tensor<3x2xi1> {onnx.name = "t"}) -> (tensor<?x1xi32> {onnx.name = "r0"}, tensor<?x1xi32> {onnx.name = "r1"}, tensor<?x2xi1> {onnx.name = "r2"}) {
  %r0, %a, %b, %c = onnx.Unique(%x) <{axis = 0, sorted = 1}> : (tensor<?x1xi32>, tensor<?xi64>, tensor<?xi64>, tensor<?xi64>)
  %r1, %d, %e, %f = onnx.Unique(%x) <{axis = 0, sorted = 0}> : (tensor<?x1xi32>, tensor<?xi64>, tensor<?xi64>, tensor<?xi64>)
  %r2, %g, %h, %i = onnx.Unique(%t) <{axis = 0, sorted = 0}> : (tensor<?x2xi1>, tensor<?xi64>, tensor<?xi64>, tensor<?xi64>)
  func.return %r0, %r1, %r2 : tensor<?x1xi32>, tensor<?x1xi32>, tensor<?x2xi1>
}
