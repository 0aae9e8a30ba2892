# Operands that hold weights, of ops of which no kernel takes these beside data of integers (those that have one are rows of the table
# `quantizable` of fold_qdq.pat): weights stored in fewer bits have a scale for each index of the axis.
use tfl

public table weights(operand, axis):
  | tfl.conv_3d          : operand = filter, axis = 4
  | tfl.batch_matmul     : operand = y
  | tfl.embedding_lookup : operand = value
  | tfl.gather           : operand = params
end
