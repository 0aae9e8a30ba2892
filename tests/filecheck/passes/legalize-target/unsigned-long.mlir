// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// What has no order is the same with a sign; what has one is moved by 2^63.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.bitcast(%x) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N1:.*]] = tfl.bitcast(%y) : tensor<3xi64>
// CHECK-NEXT:    %[[N2:.*]] = tfl.add(%[[N0]], %[[N1]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[A:.*]] = tfl.bitcast(%[[N2]]) : tensor<2x3xui64>
// CHECK-NEXT:    %[[N3:.*]] = tfl.bitcast(%[[N0]]) : tensor<2x3x2xi32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.bitcast(%[[N1]]) : tensor<3x2xi32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.bitwise_xor(%[[N3]], %[[N4]]) : tensor<2x3x2xi32>
// CHECK-NEXT:    %[[N6:.*]] = tfl.bitcast(%[[N5]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[B:.*]] = tfl.bitcast(%[[N6]]) : tensor<2x3xui64>
// CHECK-NEXT:    %[[N7:.*]] = tfl.pseudo_const dense<-9223372036854775808> : tensor<i64>
// CHECK-NEXT:    %[[N8:.*]] = tfl.add(%[[N0]], %[[N7]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N9:.*]] = tfl.add(%[[N1]], %[[N7]]) : tensor<3xi64>
// CHECK-NEXT:    %[[C:.*]] = tfl.less(%[[N8]], %[[N9]]) : tensor<2x3xi1>
// CHECK-NEXT:    %[[N10:.*]] = tfl.maximum(%[[N8]], %[[N9]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[N11:.*]] = tfl.sub(%[[N10]], %[[N7]]) : tensor<2x3xi64>
// CHECK-NEXT:    %[[D:.*]] = tfl.bitcast(%[[N11]]) : tensor<2x3xui64>
// CHECK-NEXT:    %[[K:.*]] = tfl.pseudo_const dense<2> : tensor<i32>
// CHECK-NEXT:    %[[N12:.*]], %[[F:.*]] = tfl.topk_v2(%[[N8]], %[[K]]) : (tensor<2x2xi64>, tensor<2x2xi32>)
// CHECK-NEXT:    %[[N13:.*]] = tfl.sub(%[[N12]], %[[N7]]) : tensor<2x2xi64>
// CHECK-NEXT:    %[[E:.*]] = tfl.bitcast(%[[N13]]) : tensor<2x2xui64>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]], %[[F]] : tensor<2x3xui64>, tensor<2x3xui64>, tensor<2x3xi1>, tensor<2x3xui64>, tensor<2x2xui64>, tensor<2x2xi32>
func.func @main(%x: tensor<2x3xui64> {onnx.name = "x"}, %y: tensor<3xui64> {onnx.name = "y"}) -> (tensor<2x3xui64> {onnx.name = "r0"}, tensor<2x3xui64> {onnx.name = "r1"}, tensor<2x3xi1> {onnx.name = "r2"}, tensor<2x3xui64> {onnx.name = "r3"}, tensor<2x2xui64> {onnx.name = "r4"}, tensor<2x2xi32> {onnx.name = "r5"}) {
  %a = tfl.add(%x, %y) : tensor<2x3xui64>
  %b = tfl.bitwise_xor(%x, %y) : tensor<2x3xui64>
  %c = tfl.less(%x, %y) : tensor<2x3xi1>
  %d = tfl.maximum(%x, %y) : tensor<2x3xui64>
  %k = tfl.pseudo_const dense<2> : tensor<i32>
  %e, %f = tfl.topk_v2(%x, %k) : (tensor<2x2xui64>, tensor<2x2xi32>)
  func.return %a, %b, %c, %d, %e, %f : tensor<2x3xui64>, tensor<2x3xui64>, tensor<2x3xi1>, tensor<2x3xui64>, tensor<2x2xui64>, tensor<2x2xi32>
}
