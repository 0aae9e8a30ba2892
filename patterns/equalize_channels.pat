# What commutes with a positive scale of each channel: f(s x) = s f(x), with these fused activations.
use tfl

public table homogeneous(activations):
  | tfl.average_pool_2d tfl.conv_2d tfl.conv_3d tfl.depthwise_conv_2d tfl.fully_connected tfl.max_pool_2d :
      activations = [NONE, RELU]
  | tfl.leaky_relu tfl.pad tfl.relu tfl.resize_bilinear tfl.resize_nearest_neighbor : activations = [none]
end
