// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Networks of activations that no rule knows, and loops whose rows have a length that nobody knows, are not lowered.

// CHECK-DAG: error[E0403]: GRU (opset {{[0-9]+}}): a recurrent network of this form is not lowered
// CHECK-DAG: error[E0403]: LSTM (opset {{[0-9]+}}): a recurrent network of this form is not lowered
// CHECK-DAG: error[E0403]: RNN (opset {{[0-9]+}}): a recurrent network of this form is not lowered
// CHECK-DAG: error[E0403]: Loop (opset {{[0-9]+}}): control flow of this form is not lowered
// CHECK-DAG: error[E0403]: Scan (opset {{[0-9]+}}): control flow of this form is not lowered
func.func @main(%x: tensor<1x2x3xf32> {onnx.name = "x"}, %v: tensor<?xf32> {onnx.name = "v"}, %n: tensor<i64> {onnx.name = "n"}, %u: tensor<*xf32> {onnx.name = "u"}) -> (tensor<1x2x5xf32> {onnx.name = "a"}, tensor<1x2x5xf32> {onnx.name = "b"}, tensor<1x2x5xf32> {onnx.name = "c"}, tensor<?x?xf32> {onnx.name = "d"}, tensor<*xf32> {onnx.name = "e"}) {
  %wg = onnx.Constant dense<0.5> : tensor<1x15x3xf32>
  %rg = onnx.Constant dense<0.5> : tensor<1x15x5xf32>
  %wl = onnx.Constant dense<0.5> : tensor<1x20x3xf32>
  %rl = onnx.Constant dense<0.5> : tensor<1x20x5xf32>
  %w = onnx.Constant dense<0.5> : tensor<1x5x3xf32>
  %r = onnx.Constant dense<0.5> : tensor<1x5x5xf32>
  %ya, %a = onnx.GRU(%x, %wg, %rg) <{activations = ["Affine", "Tanh"], hidden_size = 5}> : (tensor<1x1x2x5xf32>, tensor<1x2x5xf32>)
  %yb, %b = onnx.LSTM(%x, %wl, %rl) <{activations = ["Affine", "Tanh", "Tanh"], hidden_size = 5}> : (tensor<1x1x2x5xf32>, tensor<1x2x5xf32>)
  %yc, %c = onnx.RNN(%x, %w, %r) <{activations = ["Affine"], hidden_size = 5}> : (tensor<1x1x2x5xf32>, tensor<1x2x5xf32>)
  %last, %d = onnx.Loop(%n, _, %v) ({
  ^bb0(%i: tensor<i64>, %go: tensor<i1>, %z: tensor<?xf32>):
    %s = onnx.Exp(%z) : tensor<?xf32>
    onnx.Yield(%go, %s, %s)
  }) : (tensor<?xf32>, tensor<?x?xf32>)
  %e = onnx.Scan(%u) <{num_scan_inputs = 1}> ({
  ^bb0(%z: tensor<*xf32>):
    %s = onnx.Exp(%z) : tensor<*xf32>
    onnx.Yield(%s)
  }) : tensor<*xf32>
  func.return %a, %b, %c, %d, %e : tensor<1x2x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>, tensor<?x?xf32>, tensor<*xf32>
}
