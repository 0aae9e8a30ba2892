# Which operand of an op holds weights, and along which of its axes they have a scale each.
use tfl

table weights(operand, axis):
  | tfl.conv_2d           : operand = filter, axis = 0
  | tfl.conv_3d           : operand = filter, axis = 4
  | tfl.depthwise_conv_2d : operand = filter, axis = 3
  | tfl.transpose_conv    : operand = weights, axis = 0
  | tfl.fully_connected   : operand = filter, axis = 0
  | tfl.batch_matmul      : operand = y
  | tfl.embedding_lookup  : operand = value
  | tfl.gather            : operand = params
end
