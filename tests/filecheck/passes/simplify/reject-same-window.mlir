// RUN: onnx-opt %s --pass simplify | filecheck %s

// A pad and its crop keep the shape and move the elements; so do a slice backwards and a resize of a region.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[PADS:.*]] = onnx.Constant dense<[0, 0, 1, 0, 0, 0, -1, 0]> : tensor<8xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Pad(%x, %[[PADS]]) : tensor<2x3x4x5xf32>
// CHECK-NEXT:    %[[START:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[END:.*]] = onnx.Constant dense<-9> : tensor<1xi64>
// CHECK-NEXT:    %[[AXIS:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[B:.*]] = onnx.Slice(%x, %[[START]], %[[END]], %[[AXIS]], %[[START]]) : tensor<2x3x4x5xf32>
// CHECK-NEXT:    %[[ONE:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[THREE:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[C:.*]] = onnx.Slice(%x, %[[ONE]], %[[THREE]], %[[AXIS]]) : tensor<2x3x2x5xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.MaxPool(%x) <{dilations = [1, 1], kernel_shape = [1, 2], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x3x4x4xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.AveragePool(%x) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [2, 1]}> : tensor<2x3x2x5xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.MaxPool(%x) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [2, 1]}> : tensor<2x3x2x5xf32>
// CHECK-NEXT:    %[[ROI:.*]] = onnx.Constant dense<[0.0, 0.0, 0.0, 0.2, 1.0, 1.0, 1.0, 0.8]> : tensor<8xf32>
// CHECK-NEXT:    %[[SCALES:.*]] = onnx.Constant dense<1.0> : tensor<4xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.Resize(%x, %[[ROI]], %[[SCALES]]) <{coordinate_transformation_mode = "tf_crop_and_resize"}> : tensor<2x3x4x5xf32>
// CHECK-NEXT:    %[[TWICE:.*]] = onnx.Constant dense<[1.0, 1.0, 2.0, 1.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Resize(%x, _, %[[TWICE]]) : tensor<2x3x8x5xf32>
// CHECK-NEXT:    %[[FIFTH:.*]] = onnx.Constant dense<[1.0, 1.0, 1.2, 1.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[K:.*]] = onnx.Resize(%x, _, %[[FIFTH]]) : tensor<2x3x4x5xf32>
// CHECK-NEXT:    %[[SIZES:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[I:.*]], %[[J:.*]] = onnx.Split(%x, %[[SIZES]]) <{axis = 1}> : (tensor<2x1x4x5xf32>, tensor<2x2x4x5xf32>)
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]], %[[F]], %[[G]], %[[H]], %[[I]], %[[J]], %[[K]] : tensor<2x3x4x5xf32>, tensor<2x3x4x5xf32>, tensor<2x3x2x5xf32>, tensor<2x3x4x4xf32>, tensor<2x3x2x5xf32>, tensor<2x3x2x5xf32>, tensor<2x3x4x5xf32>, tensor<2x3x8x5xf32>, tensor<2x1x4x5xf32>, tensor<2x2x4x5xf32>, tensor<2x3x4x5xf32>
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}) -> (tensor<2x3x4x5xf32> {onnx.name = "a"}, tensor<2x3x4x5xf32> {onnx.name = "b"}, tensor<2x3x2x5xf32> {onnx.name = "c"}, tensor<2x3x4x4xf32> {onnx.name = "d"}, tensor<2x3x2x5xf32> {onnx.name = "e"}, tensor<2x3x2x5xf32> {onnx.name = "f"}, tensor<2x3x4x5xf32> {onnx.name = "g"}, tensor<2x3x8x5xf32> {onnx.name = "h"}, tensor<2x1x4x5xf32> {onnx.name = "i"}, tensor<2x2x4x5xf32> {onnx.name = "j"}, tensor<2x3x4x5xf32> {onnx.name = "k"}) {
  %pads = onnx.Constant dense<[0, 0, 1, 0, 0, 0, -1, 0]> : tensor<8xi64>
  %a = onnx.Pad(%x, %pads) : tensor<2x3x4x5xf32>
  %start = onnx.Constant dense<-1> : tensor<1xi64>
  %end = onnx.Constant dense<-9> : tensor<1xi64>
  %axis = onnx.Constant dense<2> : tensor<1xi64>
  %step = onnx.Constant dense<-1> : tensor<1xi64>
  %b = onnx.Slice(%x, %start, %end, %axis, %step) : tensor<2x3x4x5xf32>
  %zero = onnx.Constant dense<0> : tensor<1xi64>
  %one = onnx.Constant dense<1> : tensor<1xi64>
  %three = onnx.Constant dense<3> : tensor<1xi64>
  %c = onnx.Slice(%x, %one, %three, %axis) : tensor<2x3x2x5xf32>
  %d = onnx.MaxPool(%x) <{kernel_shape = [1, 2]}> : tensor<2x3x4x4xf32>
  %e = onnx.AveragePool(%x) <{kernel_shape = [1, 1], strides = [2, 1]}> : tensor<2x3x2x5xf32>
  %f = onnx.MaxPool(%x) <{kernel_shape = [1, 1], strides = [2, 1]}> : tensor<2x3x2x5xf32>
  %roi = onnx.Constant dense<[0.0, 0.0, 0.0, 0.2, 1.0, 1.0, 1.0, 0.8]> : tensor<8xf32>
  %scales = onnx.Constant dense<1.0> : tensor<4xf32>
  %g = onnx.Resize(%x, %roi, %scales) <{coordinate_transformation_mode = "tf_crop_and_resize"}> : tensor<2x3x4x5xf32>
  %twice = onnx.Constant dense<[1.0, 1.0, 2.0, 1.0]> : tensor<4xf32>
  %h = onnx.Resize(%x, _, %twice) : tensor<2x3x8x5xf32>
  %fifth = onnx.Constant dense<[1.0, 1.0, 1.2, 1.0]> : tensor<4xf32>
  %k = onnx.Resize(%x, _, %fifth) : tensor<2x3x4x5xf32>
  %sizes = onnx.Constant dense<[1, 2]> : tensor<2xi64>
  %i, %j = onnx.Split(%x, %sizes) <{axis = 1}> : (tensor<2x1x4x5xf32>, tensor<2x2x4x5xf32>)
  func.return %a, %b, %c, %d, %e, %f, %g, %h, %i, %j, %k : tensor<2x3x4x5xf32>, tensor<2x3x4x5xf32>, tensor<2x3x2x5xf32>, tensor<2x3x4x4xf32>, tensor<2x3x2x5xf32>, tensor<2x3x2x5xf32>, tensor<2x3x4x5xf32>, tensor<2x3x8x5xf32>, tensor<2x1x4x5xf32>, tensor<2x2x4x5xf32>, tensor<2x3x4x5xf32>
}
