// RUN: onnx-opt %s --pass decompose | filecheck %s

// Places of its own, norms of queries and keys, a cache that is a window, scores that are asked for: all stay.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.ms.GroupQueryAttention(%q, %k, %k, _, _, %l, %t, %c, %c, %p) <{do_rotary = 1, kv_num_heads = 2, num_heads = 4}> : tensor<1x1x64xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.ms.GroupQueryAttention(%q, %k, %k, _, _, %l, %t, _, _, _, _, _, _, _, %n, %n) <{kv_num_heads = 2, num_heads = 4}> : tensor<1x1x64xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ms.GroupQueryAttention(%q, %k, %k, _, _, %l, %t) <{kv_num_heads = 2, num_heads = 4, sliding_window_cache = 1}> : tensor<1x1x64xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.ms.GroupQueryAttention(%q, %k, %k, _, _, %l, %t) <{kv_num_heads = 2, num_heads = 4, qk_output = 1}> : tensor<1x1x64xf32>
// CHECK-NEXT:    func.return %[[V0]], %[[V1]], %[[V2]], %[[V3]] : tensor<1x1x64xf32>, tensor<1x1x64xf32>, tensor<1x1x64xf32>, tensor<1x1x64xf32>
func.func @main(%q: tensor<1x1x64xf32> {onnx.name = "q"}, %k: tensor<1x1x32xf32> {onnx.name = "k"}, %l: tensor<1xi32> {onnx.name = "l"}, %t: tensor<i32> {onnx.name = "t"}, %c: tensor<9x8xf32> {onnx.name = "c"}, %p: tensor<1x1xi64> {onnx.name = "p"}, %n: tensor<16xf32> {onnx.name = "n"}) -> (tensor<1x1x64xf32> {onnx.name = "ra"}, tensor<1x1x64xf32> {onnx.name = "rb"}, tensor<1x1x64xf32> {onnx.name = "rc"}, tensor<1x1x64xf32> {onnx.name = "rd"}) {
  %a = onnx.ms.GroupQueryAttention(%q, %k, %k, _, _, %l, %t, %c, %c, %p) <{num_heads = 4, kv_num_heads = 2, do_rotary = 1}> : tensor<1x1x64xf32>
  %b = onnx.ms.GroupQueryAttention(%q, %k, %k, _, _, %l, %t, _, _, _, _, _, _, _, %n, %n) <{num_heads = 4, kv_num_heads = 2}> : tensor<1x1x64xf32>
  %d = onnx.ms.GroupQueryAttention(%q, %k, %k, _, _, %l, %t) <{num_heads = 4, kv_num_heads = 2, sliding_window_cache = 1}> : tensor<1x1x64xf32>
  %e = onnx.ms.GroupQueryAttention(%q, %k, %k, _, _, %l, %t) <{num_heads = 4, kv_num_heads = 2, qk_output = 1}> : tensor<1x1x64xf32>
  func.return %a, %b, %d, %e : tensor<1x1x64xf32>, tensor<1x1x64xf32>, tensor<1x1x64xf32>, tensor<1x1x64xf32>
}
