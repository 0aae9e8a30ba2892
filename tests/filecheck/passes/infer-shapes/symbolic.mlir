// RUN: onnx-opt %s --pass infer-shapes | filecheck %s
// RUN: onnx-opt %s --pass infer-shapes --dim batch=4 | filecheck %s --check-prefix FIXED

// A symbolic dim goes through shape arithmetic by name.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.Reshape({{.*}}) : tensor<?x15xf32, #onnx.dims<["batch", 15]>>
// FIXED:         onnx.Reshape({{.*}}) : tensor<4x15xf32>
func.func @main(%x: tensor<?x3x5xf32, #onnx.dims<["batch", 3, 5]>> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
  %shape = onnx.Shape(%x) <{end = 1}> : tensor<*xi64>
  %rest = onnx.Constant dense<[-1]> : tensor<1xi64>
  %target = onnx.Concat(%shape, %rest) <{axis = 0}> : tensor<*xi64>
  %y = onnx.Reshape(%x, %target) : tensor<*xf32>
  func.return %y : tensor<*xf32>
}
