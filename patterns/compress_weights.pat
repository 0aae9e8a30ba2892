# How the channels of data, its last axis, come into being and go on: what follows when some are taken out.
use tfl

# Weights have an index for each channel of the result along axis `made`, and one for each of the data's along axis `taken`.
table makers(weights, made, taken):
  | tfl.conv_2d         : weights = filter, made = 0, taken = 3
  | tfl.conv_3d         : weights = filter, made = 4, taken = 3
  | tfl.fully_connected : weights = filter, made = 0, taken = 1
end

# Weights have an index for each channel of the data and of the result alike.
table filters_of_each(weights, each):
  | tfl.depthwise_conv_2d : weights = filter, each = 3
end

# A channel of the result depends on that channel of every operand alone.
set channelwise = tfl.abs tfl.add tfl.add_n tfl.average_pool_2d tfl.div tfl.elu tfl.exp tfl.gelu tfl.hard_swish
    tfl.leaky_relu tfl.logistic tfl.max_pool_2d tfl.maximum tfl.minimum tfl.mul tfl.neg tfl.prelu tfl.relu tfl.relu6
    tfl.relu_0_to_1 tfl.relu_n1_to_1 tfl.resize_bilinear tfl.resize_nearest_neighbor tfl.rsqrt tfl.sqrt tfl.square
    tfl.squared_difference tfl.sub tfl.tanh

# The same, where they leave the last axis alone.
table reduced(axes):
  | tfl.mean                              : axes = axis
  | tfl.reduce_max tfl.reduce_min tfl.sum : axes = axes
end
table padded(rows):
  | tfl.pad tfl.padv2 : rows = padding
  | tfl.mirror_pad    : rows = pad
end

# One after the other along an axis; the same elements in another shape.
set joining = tfl.concatenation
set reshaping = tfl.reshape
