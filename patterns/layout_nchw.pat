# Channels-last twins become ONNX's own ops, channels first, between transposes.
#
# How each op carries an order of axes, and what becomes of transposes, is said in layout_nhwc.pat.
use onnx, nhwc
from tflc.patterns.hooks.axes import from_last, to_last

table channels_first(to):
  | nhwc.AveragePool   : to = onnx.AveragePool
  | nhwc.Conv          : to = onnx.Conv
  | nhwc.ConvTranspose : to = onnx.ConvTranspose
  | nhwc.DepthToSpace  : to = onnx.DepthToSpace
  | nhwc.LRN           : to = onnx.LRN
  | nhwc.MaxPool       : to = onnx.MaxPool
  | nhwc.Resize        : to = onnx.Resize
  | nhwc.SpaceToDepth  : to = onnx.SpaceToDepth
end
rule with_channels_first for Op in channels_first:
    main: Op(x, parameters...)
 => onnx.Transpose(
        Op.to(onnx.Transpose(x, perm=from_last(rank(x), 1)), parameters..., like main), perm=to_last(rank(x), 1))
