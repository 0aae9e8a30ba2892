// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Every other op of those rules.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.bitcast(%x) : tensor<4x3xi64>
// CHECK-NEXT:    %[[N1:.*]] = tfl.bitcast(%y) : tensor<3xi64>
// CHECK-NEXT:    %[[N2:.*]] = tfl.sub(%[[N0]], %[[N1]]) : tensor<4x3xi64>
// CHECK-NEXT:    %[[A:.*]] = tfl.bitcast(%[[N2]]) : tensor<4x3xui64>
// CHECK-NEXT:    %[[N3:.*]] = tfl.mul(%[[N0]], %[[N1]]) : tensor<4x3xi64>
// CHECK-NEXT:    %[[B:.*]] = tfl.bitcast(%[[N3]]) : tensor<4x3xui64>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<-9223372036854775808> : tensor<i64>
// CHECK-NEXT:    %[[N5:.*]] = tfl.add(%[[N0]], %[[N4]]) : tensor<4x3xi64>
// CHECK-NEXT:    %[[N6:.*]] = tfl.add(%[[N1]], %[[N4]]) : tensor<3xi64>
// CHECK-NEXT:    %[[N7:.*]] = tfl.minimum(%[[N5]], %[[N6]]) : tensor<4x3xi64>
// CHECK-NEXT:    %[[N8:.*]] = tfl.sub(%[[N7]], %[[N4]]) : tensor<4x3xi64>
// CHECK-NEXT:    %[[C:.*]] = tfl.bitcast(%[[N8]]) : tensor<4x3xui64>
// CHECK-NEXT:    %[[D0:.*]] = tfl.equal(%[[N5]], %[[N6]]) : tensor<4x3xi1>
// CHECK-NEXT:    %[[D1:.*]] = tfl.not_equal(%[[N5]], %[[N6]]) : tensor<4x3xi1>
// CHECK-NEXT:    %[[D2:.*]] = tfl.greater(%[[N5]], %[[N6]]) : tensor<4x3xi1>
// CHECK-NEXT:    %[[D3:.*]] = tfl.greater_equal(%[[N5]], %[[N6]]) : tensor<4x3xi1>
// CHECK-NEXT:    %[[D4:.*]] = tfl.less_equal(%[[N5]], %[[N6]]) : tensor<4x3xi1>
// CHECK-NEXT:    %[[N9:.*]] = tfl.gather(%[[N0]], %i) <{axis = 0}> : tensor<2x3xi64>
// CHECK-NEXT:    %[[E:.*]] = tfl.bitcast(%[[N9]]) : tensor<2x3xui64>
// CHECK-NEXT:    %[[S:.*]] = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
// CHECK-NEXT:    %[[Z:.*]] = tfl.pseudo_const dense<[2, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[N10:.*]] = tfl.slice(%[[N0]], %[[S]], %[[Z]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[F:.*]] = tfl.bitcast(%[[N10]]) : tensor<2x3xui64>
// CHECK-NEXT:    %[[N:.*]] = tfl.pseudo_const dense<[4, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[T:.*]] = tfl.pseudo_const dense<[2, 1]> : tensor<2xi32>
// CHECK-NEXT:    %[[N11:.*]] = tfl.strided_slice(%[[N0]], %[[S]], %[[N]], %[[T]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[G:.*]] = tfl.bitcast(%[[N11]]) : tensor<2x3xui64>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D0]], %[[D1]], %[[D2]], %[[D3]], %[[D4]], %[[E]], %[[F]], %[[G]] : tensor<4x3xui64>, tensor<4x3xui64>, tensor<4x3xui64>, tensor<4x3xi1>, tensor<4x3xi1>, tensor<4x3xi1>, tensor<4x3xi1>, tensor<4x3xi1>, tensor<2x3xui64>, tensor<2x3xui64>, tensor<2x3xui64>
func.func @main(%x: tensor<4x3xui64> {onnx.name = "x"}, %y: tensor<3xui64> {onnx.name = "y"}, %i: tensor<2xi32> {onnx.name = "i"}) -> (tensor<4x3xui64> {onnx.name = "r0"}, tensor<4x3xui64> {onnx.name = "r1"}, tensor<4x3xui64> {onnx.name = "r2"}, tensor<4x3xi1> {onnx.name = "r3"}, tensor<4x3xi1> {onnx.name = "r4"}, tensor<4x3xi1> {onnx.name = "r5"}, tensor<4x3xi1> {onnx.name = "r6"}, tensor<4x3xi1> {onnx.name = "r7"}, tensor<2x3xui64> {onnx.name = "r8"}, tensor<2x3xui64> {onnx.name = "r9"}, tensor<2x3xui64> {onnx.name = "r10"}) {
  %a = tfl.sub(%x, %y) : tensor<4x3xui64>
  %b = tfl.mul(%x, %y) : tensor<4x3xui64>
  %c = tfl.minimum(%x, %y) : tensor<4x3xui64>
  %d0 = tfl.equal(%x, %y) : tensor<4x3xi1>
  %d1 = tfl.not_equal(%x, %y) : tensor<4x3xi1>
  %d2 = tfl.greater(%x, %y) : tensor<4x3xi1>
  %d3 = tfl.greater_equal(%x, %y) : tensor<4x3xi1>
  %d4 = tfl.less_equal(%x, %y) : tensor<4x3xi1>
  %e = tfl.gather(%x, %i) <{axis = 0}> : tensor<2x3xui64>
  %s = tfl.pseudo_const dense<[1, 0]> : tensor<2xi32>
  %z = tfl.pseudo_const dense<[2, 3]> : tensor<2xi32>
  %f = tfl.slice(%x, %s, %z) : tensor<2x3xui64>
  %n = tfl.pseudo_const dense<[4, 3]> : tensor<2xi32>
  %t = tfl.pseudo_const dense<[2, 1]> : tensor<2xi32>
  %g = tfl.strided_slice(%x, %s, %n, %t) : tensor<2x3xui64>
  func.return %a, %b, %c, %d0, %d1, %d2, %d3, %d4, %e, %f, %g : tensor<4x3xui64>, tensor<4x3xui64>, tensor<4x3xui64>, tensor<4x3xi1>, tensor<4x3xi1>, tensor<4x3xi1>, tensor<4x3xi1>, tensor<4x3xi1>, tensor<2x3xui64>, tensor<2x3xui64>, tensor<2x3xui64>
}
