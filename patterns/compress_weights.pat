# How the channels of data, its last axis, go on: what follows when some are taken out. Where they lie in the weights of layers is told where
# kernels are: `quantizable` of fold_qdq.pat has the axis of the result's, `dense` of fuse_tfl.pat that of the data's.
use tfl

# A channel of the result depends on that channel of every operand alone.
public set channelwise = tfl.abs tfl.add tfl.add_n tfl.average_pool_2d tfl.div tfl.elu tfl.exp tfl.gelu tfl.hard_swish
    tfl.leaky_relu tfl.logistic tfl.max_pool_2d tfl.maximum tfl.minimum tfl.mul tfl.neg tfl.prelu tfl.relu tfl.relu6
    tfl.relu_0_to_1 tfl.relu_n1_to_1 tfl.resize_bilinear tfl.resize_nearest_neighbor tfl.rsqrt tfl.sqrt tfl.square
    tfl.squared_difference tfl.sub tfl.tanh

# The same, where they leave the last axis alone.
public table reduced(axes):
  | tfl.mean                              : axes = axis
  | tfl.reduce_max tfl.reduce_min tfl.sum : axes = axes
end
public table padded(rows):
  | tfl.pad tfl.padv2 : rows = padding
  | tfl.mirror_pad    : rows = pad
end

# One after the other along an axis; the same elements in another shape.
public set joining = tfl.concatenation
public set reshaping = tfl.reshape
