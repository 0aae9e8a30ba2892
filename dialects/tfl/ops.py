"""The ops of the tfl dialect: one row an op, named as MLIR's TFL dialect names ops and operands.

Columns: op | operands | results | required attributes | traits | rule for the result types (see ``infer``) | options table.

An operand ends in ``?`` where it may be absent, in ``...`` where it takes any number; ``name:int`` is an index-like parameter (a shape,
axes, paddings) of i32 or i64; ``name&`` is a state that the op keeps between invocations (a variable tensor). The builtin operator is the
op's name in capitals. All other attributes, and every default, come from the options table (``fileformat``), which is the one named like
the op unless the last column names another. Sources: tfl_ops.td for names, the kernels for what they take.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

_GATES = "input_to_input_weights? input_to_forget_weights input_to_cell_weights input_to_output_weights " \
    "recurrent_to_input_weights? recurrent_to_forget_weights recurrent_to_cell_weights recurrent_to_output_weights " \
    "cell_to_input_weights? cell_to_forget_weights? cell_to_output_weights? " \
    "input_gate_bias? forget_gate_bias cell_bias output_gate_bias projection_weights? projection_bias?"  # fmt: skip
_NORMS = "input_layer_norm_coefficients? forget_layer_norm_coefficients? cell_layer_norm_coefficients? " \
    "output_layer_norm_coefficients?"  # fmt: skip
_LSTM = f"input {_GATES} input_activation_state& input_cell_state& {_NORMS}"
_RNN = "input_weights recurrent_weights bias hidden_state&"


def _both(operands: str, which: str) -> str:
    """The operands of one direction of a bidirectional op."""
    return " ".join(f"{which}_{name}" for name in operands.split())


_AUX = (
    "aux_input_to_input_weights? aux_input_to_forget_weights? aux_input_to_cell_weights? aux_input_to_output_weights?"
)

_BIDIRECTIONAL_LSTM = (
    f"input {_both(_GATES, 'fw')} {_both(_GATES, 'bw')} fw_input_activation_state& fw_input_cell_state& "
    f"bw_input_activation_state& bw_input_cell_state& aux_input? {_both(_AUX, 'fw')} {_both(_AUX, 'bw')}"
)
_BIDIRECTIONAL_RNN = (
    f"input {_both(_RNN, 'fw')} {_both(_RNN, 'bw')} aux_input? fw_aux_input_weights? bw_aux_input_weights?"
)
_BOXES = "boxes scores max_output_size:int iou_threshold score_threshold"

TABLE = f"""
abs | x | y | | elementwise | same
add | lhs rhs | output | | elementwise commutative | broadcast
add_n | inputs... | sum | | elementwise | same
arg_max | input dim:int | output | | | arg_reduce
arg_min | input dim:int | output | | | arg_reduce
assign_variable | resource_id value | | | impure | none
atan2 | y x | output | | elementwise | same
average_pool_2d | input | output | padding stride_h stride_w filter_height filter_width | | pool | Pool2DOptions
batch_matmul | x y | output | | | batch_matmul
batch_to_space_nd | input block_shape:int indices:int | output | | | batch_to_space
bidirectional_sequence_lstm | {_BIDIRECTIONAL_LSTM} | fw_output bw_output | | impure | bidirectional
bidirectional_sequence_rnn | {_BIDIRECTIONAL_RNN} | fw_output bw_output | | impure | bidirectional
bitcast | input | output | | | explicit
bitwise_xor | lhs rhs | output | | elementwise commutative | broadcast
broadcast_args | s0:int s1:int | r0 | | | broadcast_args
broadcast_to | input shape:int | output | | | shaped_by:1
bucketize | input | output | boundaries | elementwise | element:i32
call_once | | | | impure | none
cast | input | output | | elementwise | explicit
ceil | x | y | | elementwise | same
complex_abs | input | output | | elementwise | component
concatenation | values... | output | axis | | concatenation
conv_2d | input filter bias? | output | padding stride_h stride_w | | conv
conv_3d | input filter bias? | output | padding stride_d stride_h stride_w | | conv_3d
conv_3d_transpose | output_shape:int filter input bias? | output | padding stride_d stride_h stride_w | | transpose_conv | Conv3DOptions
cos | x | y | | elementwise | same
cumsum | input axis:int | output | | | same
custom | input... | output... | custom_code | impure | explicit
densify | input | output | | | same
depth_to_space | input | output | block_size | | depth_to_space
depthwise_conv_2d | input filter bias? | output | padding stride_h stride_w depth_multiplier | | depthwise_conv
dequantize | input | output | | elementwise compact | dequantize
div | lhs rhs | output | | elementwise | broadcast
dynamic_update_slice | operand update start_indices:int | output | | | same
elu | x | y | | elementwise | same
embedding_lookup | lookup:int value | output | | | embedding_lookup
equal | x y | output | | elementwise commutative | compare
exp | x | y | | elementwise | same
expand_dims | input dim:int | output | | | expand_dims
fake_quant | input | output | min max num_bits | elementwise | same
fill | dims:int input | result | | | fill
floor | x | y | | elementwise | same
floor_div | lhs rhs | output | | elementwise | broadcast
floor_mod | lhs rhs | output | | elementwise | broadcast
fully_connected | input filter bias? | output | | | fully_connected
gather | params indices:int | output | axis | | gather
gather_nd | params indices:int | output | | | gather_nd
gelu | input | output | | elementwise | same
greater | lhs rhs | output | | elementwise | compare
greater_equal | lhs rhs | output | | elementwise | compare
hard_swish | input | output | | elementwise | same
if | cond input... | output... | then_branch else_branch | | explicit
imag | input | output | | elementwise | component
l2_normalization | input | output | | | same | L2NormOptions
l2_pool_2d | input | output | padding stride_h stride_w filter_height filter_width | | pool | Pool2DOptions
leaky_relu | input | output | alpha | elementwise | same
less | lhs rhs | output | | elementwise | compare
less_equal | lhs rhs | output | | elementwise | compare
local_response_normalization | input | output | radius bias alpha beta | | same
log | x | y | | elementwise | same
log_softmax | input | output | | | same
logical_and | lhs rhs | output | | elementwise commutative | compare
logical_not | lhs | output | | elementwise | same
logical_or | lhs rhs | output | | elementwise commutative | compare
logistic | x | y | | elementwise | same
lstm | {_LSTM} | output | | impure | lstm
matrix_diag | diagonal | output | | | matrix_diag
matrix_set_diag | input diagonal | result | | | same
max_pool_2d | input | output | padding stride_h stride_w filter_height filter_width | | pool | Pool2DOptions
maximum | lhs rhs | max | | elementwise commutative | broadcast | MaximumMinimumOptions
mean | input axis:int | output | | | reduce | ReducerOptions
minimum | lhs rhs | min | | elementwise commutative | broadcast | MaximumMinimumOptions
mirror_pad | input pad:int | output | mode | | pad
mul | lhs rhs | output | | elementwise commutative | broadcast
multinomial | logits num_samples:int | out | | impure | multinomial | RandomOptions
neg | x | y | | elementwise | same
non_max_suppression_v4 | {_BOXES} | selected_indices valid_outputs | | | non_max_suppression
non_max_suppression_v5 | {_BOXES} soft_nms_sigma | selected_indices selected_scores valid_outputs | | | non_max_suppression
not_equal | lhs rhs | output | | elementwise commutative | compare
one_hot | indices:int depth:int on_value off_value | output | axis | | one_hot
pack | values... | output | axis | | pack
pad | input padding:int | output | | | pad
padv2 | input padding:int constant_values | output | | | pad
pow | lhs rhs | output | | elementwise | broadcast
prelu | input alpha | output | | elementwise | broadcast
pseudo_const | | output | | constantlike | constant
pseudo_sparse_const | | output | | constantlike | constant
quantize | input | output | | elementwise | explicit
random_standard_normal | shape:int | out | | impure | random | RandomOptions
random_uniform | shape:int | out | | impure | random | RandomOptions
range | start limit delta | result | | | range
rank | input | output | | | rank
read_variable | resource_id | result | | impure | explicit
real | input | output | | elementwise | component
reduce_all | input reduction_indices:int | output | | | reduce | ReducerOptions
reduce_any | input reduction_indices:int | output | | | reduce | ReducerOptions
reduce_max | input axes:int | output | | | reduce | ReducerOptions
reduce_min | input axes:int | output | | | reduce | ReducerOptions
reduce_prod | input axes:int | output | | | reduce | ReducerOptions
relu | x | y | | elementwise | same
relu6 | x | y | | elementwise | same
relu_0_to_1 | x | y | | elementwise | same
relu_n1_to_1 | x | y | | elementwise | same
reshape | input shape:int | output | | | reshape
resize_bilinear | input size:int | output | | | resize
resize_nearest_neighbor | input size:int | output | | | resize
reverse_sequence | input seq_lengths:int | output | seq_dim batch_dim | | same
reverse_v2 | input axis:int | output | | | same
rfft2d | input fft_length:int | output | | | rfft2d
right_shift | lhs rhs | output | | elementwise | broadcast
rnn | input {_RNN} | output | | impure | rnn
round | x | y | | elementwise | same
rsqrt | x | y | | elementwise | same
scatter_nd | indices:int updates shape:int | output | | | scatter_nd
segment_sum | input segment_ids:int | output | | | segment_sum
select | condition x y | output | | | select
select_v2 | condition x y | output | | elementwise | select
shape | input | output | | | shape
sign | x | output | | elementwise | same
sin | x | y | | elementwise | same
slice | input begin:int size:int | output | | | slice
softmax | input | output | beta | | same
space_to_batch_nd | input block_shape:int paddings:int | output | | | space_to_batch
space_to_depth | input | output | block_size | | space_to_depth
sparse_to_dense | sparse_indices:int output_shape:int sparse_values default_value | dense | | | sparse_to_dense
split | split_dim:int value | outputs... | num_splits | | split
split_v | value size_splits:int split_dim:int | outputs... | | | split_v
sqrt | x | y | | elementwise | same
square | x | y | | elementwise | same
squared_difference | lhs rhs | output | | elementwise commutative | broadcast
squeeze | input | output | | | squeeze
strided_slice | input begin:int end:int strides:int | output | | | strided_slice
sub | lhs rhs | output | | elementwise | broadcast
sum | input axes:int | output | | | reduce | ReducerOptions
svdf | input feature_weights time_weights input_gate_bias? activation_state& | output | rank | impure | svdf
tanh | x | y | | elementwise | same
tile | input multiples:int | output | | | tile
topk_v2 | input k:int | values indices | | | topk
transpose | input perm:int | output | | | transpose
transpose_conv | output_shape:int weights input bias? | output | padding stride_h stride_w | | transpose_conv
unidirectional_sequence_lstm | {_LSTM} | output | | impure | lstm
unidirectional_sequence_rnn | input {_RNN} | output | | impure | rnn | SequenceRNNOptions
unique | input | output idx | | | unique
unpack | input | outputs... | axis | | unpack
unsorted_segment_max | input segment_ids:int num_segments:int | output | | | unsorted_segment
unsorted_segment_min | input segment_ids:int num_segments:int | output | | | unsorted_segment
unsorted_segment_prod | input segment_ids:int num_segments:int | output | | | unsorted_segment
unsorted_segment_sum | input segment_ids:int num_segments:int | output | | | unsorted_segment
var_handle | | resource_handle | shared_name | impure | explicit
where | condition | index | | | where
while | input... | output... | cond body | | explicit
zeros_like | input | output | | elementwise | same
"""

ENUM_OF = {
    "padding": "Padding",
    "fused_activation_function": "ActivationFunctionType",
    "weights_format": "FullyConnectedOptionsWeightsFormat",
    "kernel_type": "LSTMKernelType",
    "mode": "MirrorPadMode",
    "combiner": "CombinerType",
    "quantized_bias_type": "TensorType",
}
"""Attributes that are enums, by name: their legal strings are the enum's."""

VECTOR_OF = {"squeeze_dims": "ints", "boundaries": "floats", "container": "string", "shared_name": "string"}
"""What an offset field holds, which the recorded code does not tell."""

FROM_TYPES = {
    ("CastOptions", "in_data_type"): ("operand", 0),
    ("CastOptions", "out_data_type"): ("result", 0),
    ("ArgMaxOptions", "output_type"): ("result", 0),
    ("ArgMinOptions", "output_type"): ("result", 0),
    ("ShapeOptions", "out_type"): ("result", 0),
    ("UniqueOptions", "idx_out_type"): ("result", 1),
}
"""Options that repeat an element type: MLIR derives them from the op's types, and so does the backend."""

COUNTED = {
    ("PackOptions", "values_count"): "operands",
    ("UnpackOptions", "num"): "results",
    ("SplitOptions", "num_splits"): "results",
    ("SplitVOptions", "num_splits"): "results",
}
"""Options that repeat how many operands or results an op has; they follow from the op unless set."""

SUBGRAPHS = {
    ("WhileOptions", "cond_subgraph_index"): "cond",
    ("WhileOptions", "body_subgraph_index"): "body",
    ("IfOptions", "then_subgraph_index"): "then_branch",
    ("IfOptions", "else_subgraph_index"): "else_branch",
    ("CallOnceOptions", "init_subgraph_index"): "session_init_function",
}
"""Options that number a subgraph, and the attribute (a symbol, ``@body``) that names its function here."""

FILLED = {"bidirectional_sequence_lstm", "bidirectional_sequence_rnn"}
"""Ops whose kernels count their operands: those absent at the end are written as -1 too."""

OPERANDS = {("ReshapeOptions", "new_shape"): "shape"}
"""Options that repeat an operand: it is written as an operand alone, and old files have the option alone."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table, split."""

    op_type: str
    operands: tuple[str, ...]
    results: tuple[str, ...]
    required: tuple[str, ...]
    traits: tuple[str, ...]
    types: str
    options: str


@cache
def rows() -> dict[str, Row]:
    """The table by op name."""
    table = {}
    for line in TABLE.strip().splitlines():
        name, operands, results, required, traits, types, *options = (cell.strip() for cell in line.split("|"))
        table[name] = Row(
            name,
            tuple(operands.split()),
            tuple(results.split()),
            tuple(required.split()),
            tuple(traits.split()),
            types,
            options[0] if options else "",
        )
    return table


@cache
def stateful(op_type: str) -> frozenset[int]:
    """The positions of the operands that an op keeps between invocations."""
    return frozenset(i for i, operand in enumerate(rows()[op_type].operands) if operand.endswith("&"))
