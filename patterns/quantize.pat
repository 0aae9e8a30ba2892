# Operands that hold weights, of ops of which no kernel takes these beside data of integers (those that have one are rows of the table
# `quantizable` of fold_qdq.pat). The axis of the result's channels, if there is one, is in the table `weighted` of fuse_tfl.
use tfl

public table weights(operand):
  | tfl.conv_3d          : operand = filter
  | tfl.batch_matmul     : operand = y
  | tfl.embedding_lookup : operand = value
  | tfl.gather           : operand = params
end
