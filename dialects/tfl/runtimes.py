"""The first TensorFlow Lite runtime that has a version of an op. Source: runtime_version.cc of TensorFlow Lite's versioning tools, as of 2.23."""

from __future__ import annotations

from functools import cache

RUNTIMES = """
abs 1.13.0 2.4.0 2.5.0 2.6.0 2.12.0
add 1.5.0 1.14.0 2.4.0 2.6.0 2.13.0 2.23.0
add_n 1.14.0
arg_max 1.9.0 1.14.0 2.9.0
arg_min 1.9.0 1.14.0 2.9.0
assign_variable 2.6.0
atan2 2.10.0
average_pool_2d 1.5.0 1.14.0 2.3.0
batch_matmul 2.3.0 2.3.0 2.4.0 2.5.0
batch_to_space_nd 1.6.0 1.14.0 2.3.0 2.12.0
bidirectional_sequence_lstm 1.14.0 1.14.0 1.14.0
bidirectional_sequence_rnn 1.14.0 1.14.0 2.3.0
bitcast 2.13.0
bitwise_xor 2.13.0
broadcast_args 2.6.0
broadcast_to 2.5.0 2.5.0 2.5.0
bucketize 2.8.0
call_once 2.5.0
cast 1.5.0 2.7.0 2.8.0 2.9.0 2.12.0 2.15.0 2.17.0 2.21.0
ceil 1.14.0
complex_abs 2.5.0
concatenation 1.5.0 1.14.0 2.3.0 2.14.0 2.21.0
conv_2d 1.5.0 1.14.0 1.14.0 2.3.0 2.4.0 2.9.0 2.11.0 2.15.0
conv_3d 2.5.0
conv_3d_transpose 2.6.0
cos 1.14.0
cumsum 2.4.0
densify 2.2.0
depth_to_space 2.1.0 2.5.0
depthwise_conv_2d 1.5.0 1.12.0 1.14.0 2.2.0 2.3.0 2.3.0 2.11.0
dequantize 1.13.1 1.14.0 1.15.0 2.2.0 2.7.0 2.18.0 2.21.0 2.22.0
div 1.6.0 2.3.0
dynamic_update_slice 2.9.0 2.17.0 2.19.0 2.20.0 2.21.0 2.22.0
elu 1.14.0
embedding_lookup 1.13.0 1.14.0 1.14.0 2.18.0 2.21.0
equal 1.14.0 1.14.0 2.3.0 2.13.0 2.21.0
exp 1.7.0 2.12.0
expand_dims 1.10.0
fake_quant 1.5.0 1.10.0
fill 1.13.0 2.3.0 2.5.0 2.12.0
floor 1.9.0
floor_div 1.14.0 1.14.0 2.13.0
floor_mod 1.13.0 2.13.0
fully_connected 1.5.0 1.10.0 1.14.0 1.14.0 2.0.0 2.1.0 2.3.0 2.3.0 2.3.0 2.11.0 2.15.0 2.17.0 2.18.0 2.21.0
gather 1.6.0 1.14.0 1.15.0 2.4.0 2.5.0 2.13.0 2.15.0
gather_nd 1.14.0 2.3.0 2.5.0 2.13.0 2.16.0
gelu 2.9.0 2.9.0
greater 1.14.0 1.14.0
greater_equal 1.14.0 1.14.0 2.13.0
hard_swish 1.15.0
if 1.15.0
imag 2.5.0
l2_normalization 1.5.0 1.14.0
l2_pool_2d 1.5.0
leaky_relu 1.13.1 2.3.0
less 1.14.0 1.14.0 2.13.0
less_equal 1.14.0 1.14.0
local_response_normalization 1.5.0
log 1.14.0 2.15.0
log_softmax 1.14.0 1.14.0
logical_and 1.11.0
logical_not 1.11.0
logical_or 1.11.0
logistic 1.14.0 1.14.0 2.3.0
lstm 1.7.0 1.10.0 1.14.0 2.3.0
matrix_diag 1.14.0
matrix_set_diag 1.14.0
max_pool_2d 1.5.0 1.14.0 2.3.0
maximum 1.14.0 1.14.0 2.3.0 2.3.0
mean 1.6.0 1.14.0 2.4.0
minimum 1.14.0 1.14.0 2.3.0 2.3.0
mirror_pad 1.13.1 2.3.0 2.12.0
mul 1.5.0 1.14.0 1.15.0 2.3.0 2.6.0 2.11.0 2.13.0 2.23.0
multinomial 2.8.0
neg 1.9.0
non_max_suppression_v4 2.1.0
non_max_suppression_v5 2.1.0
not_equal 1.14.0 1.14.0 2.3.0 2.21.0
one_hot 1.11.0
pack 1.11.0 1.14.0 2.3.0 2.13.0
pad 1.5.0 1.14.0 2.4.0 2.6.0 2.20.0
padv2 1.9.0 1.14.0 2.4.0 2.6.0 2.20.0
pow 1.10.0
prelu 1.8.0
quantize 1.14.0 1.15.0 2.7.0 2.21.0 2.21.0 2.21.0
random_standard_normal 2.8.0
random_uniform 2.8.0
range 1.13.0 2.14.0
rank 1.14.0
read_variable 2.6.0
real 2.5.0
reduce_all 2.6.0
reduce_any 1.11.0
reduce_max 1.11.0 1.14.0 2.5.0
reduce_min 1.11.0 1.14.0 2.5.0
reduce_prod 1.11.0 2.6.0
relu 1.5.0 2.1.0 2.5.0
relu6 1.5.0 1.14.0 2.5.0
relu_0_to_1 2.10.0
relu_n1_to_1 1.5.0
reshape 1.5.0
resize_bilinear 1.7.0 1.14.0 2.2.0 2.5.0
resize_nearest_neighbor 1.13.1 1.14.0 2.3.0 2.4.0
reverse_sequence 1.14.0
reverse_v2 1.14.0 2.2.0 2.5.0
rfft2d 2.5.0
right_shift 2.13.0
rnn 1.5.0 1.14.0 2.3.0
round 1.14.0
rsqrt 1.10.0 2.5.0 2.15.0
scatter_nd 2.1.0
segment_sum 2.2.0
select 1.14.0 1.14.0 2.12.0 2.12.0
select_v2 2.2.0 2.12.0
shape 1.10.0
sign 2.11.0 2.12.0
sin 1.9.0
slice 1.14.0 1.14.0 1.14.0 2.4.0 2.5.0 2.14.0 2.21.0
softmax 1.5.0 1.14.0 2.3.0
space_to_batch_nd 1.6.0 1.14.0 2.3.0 2.12.0
space_to_depth 1.5.0 1.14.0
sparse_to_dense 1.9.0 1.14.0 1.15.0
split 1.5.0 1.14.0 1.14.0 2.3.0
split_v 1.13.1 2.3.0
sqrt 1.10.0 2.21.0
square 1.12.0
squared_difference 1.13.1 2.5.0
squeeze 1.6.0 2.5.0
strided_slice 1.6.0 1.14.0 2.1.0 2.2.0 2.5.0 2.6.0 2.14.0 2.14.0
sub 1.6.0 1.14.0 2.3.0 2.4.0 2.4.0
sum 1.10.0 1.15.0
svdf 1.5.0 1.14.0 2.2.0 2.3.0
tanh 1.14.0 1.14.0 2.3.0
tile 1.10.1 2.2.0 2.8.0
topk_v2 1.7.0 1.14.0 2.13.0
transpose 1.6.0 1.14.0 1.15.0 2.3.0 2.4.0 2.12.0 2.14.4 2.22.0
transpose_conv 1.9.0 2.2.0 2.3.0 2.13.0 2.15.0
unidirectional_sequence_lstm 1.13.1 1.14.0 2.3.0 2.12.0
unidirectional_sequence_rnn 1.14.0 1.14.0 2.3.0
unique 1.14.0
unpack 1.11.0 1.14.0 2.2.0 2.3.0 2.22.0
unsorted_segment_max 2.10.0
unsorted_segment_min 2.11.0
unsorted_segment_prod 2.10.0
unsorted_segment_sum 2.10.0
var_handle 2.6.0
where 1.14.0 2.8.0
while 1.15.0
zeros_like 1.12.0
"""
"""For each op the first runtime of its versions 1, 2, ...; an op that is missing runs wherever it is registered."""


def first_runtime(op_type: str, version: int) -> tuple[int, int, int]:
    """The first runtime with a version of an op; (0, 0, 0) where the tables know none."""
    known = _runtimes().get(op_type, ())
    return known[version - 1] if version <= len(known) else (0, 0, 0)


@cache
def _runtimes() -> dict[str, tuple[tuple[int, int, int], ...]]:
    table = {}
    for line in RUNTIMES.strip().splitlines():
        op_type, *runtimes = line.split()
        table[op_type] = tuple(tuple(map(int, runtime.split("."))) for runtime in runtimes)
    return table
