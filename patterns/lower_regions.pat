# Recurrent networks, one step at a time. A network of several steps becomes a loop over networks of one step, which are plain arithmetic; what does
# not depend on the step then leaves the loop.
#
# Rounded: the same real functions, each step rounded to the type.
use onnx, tfl
from tflc.patterns.hooks.measures import implied_recurrence
from tflc.patterns.hooks.parameters import is_number
from tflc.patterns.hooks.recurrence import activations, cells_with_reset, units_with_reset

# How a network of several steps is a loop, once it has this ``direction`` and ``layout``: ``sequence`` is read a step at a time along axis 0,
# ``lengths`` count the steps that a sample has, ``states`` go from one step to the next and end as ``finals``, the first result gathers what each
# step gives along axis 0. ``unfused`` says why fused kernels do not compute it, where they are asked for.

public table steps(sequence, lengths, states, finals, unfused):
  | onnx.GRU  : sequence = "X", lengths = "sequence_lens", states = ["initial_h"], finals = ["Y_h"],
      unfused = "there is no kernel for it", direction = "forward", layout = 0
  | onnx.RNN  : sequence = "X", lengths = "sequence_lens", states = ["initial_h"], finals = ["Y_h"],
      unfused = "its kernel takes f32, a fixed batch, constant weights, a state that starts at zero, Tanh, no lengths, no clip",
      direction = "forward", layout = 0
  | onnx.LSTM : sequence = "X", lengths = "sequence_lens", states = ["initial_h", "initial_c"], finals = ["Y_h", "Y_c"],
      unfused = "its kernel takes f32, a fixed batch, constant weights, states that start at zero, Sigmoid and twice Tanh, no lengths, no clip, no coupled gates, and does not give the final cells",
      direction = "forward", layout = 0
end

set gated = onnx.GRU onnx.RNN

# The batch as axis 1.

rule batch_first for Op in gated
     falls implied_recurrence "the batch is the second axis":
    op: Op(x, w, r, b?, lens?, h?, layout=1)
 => onnx.Transpose(
        main: Op(
            onnx.Transpose(x, perm=[1, 0, 2]), w, r, b, lens, onnx.Transpose(h, perm=[1, 0, 2]) if h != none else none,
            layout=0, like op),
        perm=[2, 0, 1, 3]),
    onnx.Transpose(main.Y_h, perm=[1, 0, 2])
rule batch_first_with_cells
     falls implied_recurrence "the batch is the second axis":
    op: onnx.LSTM(x, w, r, b?, lens?, h?, c?, p?, layout=1)
 => onnx.Transpose(
        main: onnx.LSTM(
            onnx.Transpose(x, perm=[1, 0, 2]), w, r, b, lens, onnx.Transpose(h, perm=[1, 0, 2]) if h != none else none,
            onnx.Transpose(c, perm=[1, 0, 2]) if c != none else none, p, layout=0, like op),
        perm=[2, 0, 1, 3]),
    onnx.Transpose(main.Y_h, perm=[1, 0, 2]),
    onnx.Transpose(main.Y_c, perm=[1, 0, 2])

# States start at 0.

rule state_starts_at_zero for Op in gated
     falls implied_recurrence "the state is there":
    op: Op(x, w: [d, _, _], r: [_, _, n], b?, lens?, none, layout=0)
    let zero = broadcast(cast(0.0, element(x)), [d, dims(x)[1], n])
 => Op(
        x, w, r, b, lens,
        zero if is_number(dims(x)[1]) else onnx.Expand(
            cast(0.0, element(x)), onnx.Concat([d], onnx.Shape(x, start=1, end=2), [n], axis=0)),
        like op)
rule cells_start_at_zero
     falls implied_recurrence "the state is there":
    op: onnx.LSTM(x, w: [d, _, _], r: [_, _, n], b?, lens?, h?, none, p?, layout=0)
    let zero = broadcast(cast(0.0, element(x)), [d, dims(x)[1], n])
 => onnx.LSTM(
        x, w, r, b, lens, h,
        zero if is_number(dims(x)[1]) else onnx.Expand(
            cast(0.0, element(x)), onnx.Concat([d], onnx.Shape(x, start=1, end=2), [n], axis=0)),
        p, like op)
rule state_beside_cells_starts_at_zero
     falls implied_recurrence "the state is there":
    op: onnx.LSTM(x, w: [d, _, _], r: [_, _, n], b?, lens?, none, c, p?, layout=0)
    let zero = broadcast(cast(0.0, element(x)), [d, dims(x)[1], n])
 => onnx.LSTM(
        x, w, r, b, lens,
        zero if is_number(dims(x)[1]) else onnx.Expand(
            cast(0.0, element(x)), onnx.Concat([d], onnx.Shape(x, start=1, end=2), [n], axis=0)),
        c, p, like op)

# All samples have all steps.

rule every_step_counts for Op in gated before state_starts_at_zero, both_directions_of_one_gate,
         both_directions_of_two_gates, backward_over_one_step, step_of_some
     falls implied_recurrence "the lengths go":
    op: Op(x: [s, _, _], w, r, b?, const lens, h?, layout=0)
    when min(lens) >= s
 => Op(x, w, r, b, none, h, like op)
rule every_step_counts_with_cells before cells_start_at_zero, state_beside_cells_starts_at_zero,
         both_directions_with_cells, backward_over_one_step_with_cells, step_of_some_with_cells
     falls implied_recurrence "the lengths go":
    op: onnx.LSTM(x: [s, _, _], w, r, b?, const lens, h?, c?, p?, layout=0)
    when min(lens) >= s
 => onnx.LSTM(x, w, r, b, none, h, c, p, like op)

# Both directions are two networks, side by side.

rule both_directions_of_one_gate
     falls implied_recurrence "one direction each":
    op: onnx.RNN(x, w, r, b?, lens?, h, direction="bidirectional", layout=0, activations=names?)
    let one = activations(names, ["Tanh"], 0)
    let other = activations(names, ["Tanh"], 1)
 => onnx.Concat(
        there: onnx.RNN(
            x, onnx.Slice(w, [0], [1], [0]), onnx.Slice(r, [0], [1], [0]),
            onnx.Slice(b, [0], [1], [0]) if b != none else none, lens, onnx.Slice(h, [0], [1], [0]),
            direction="forward", activations=one, like op),
        back: onnx.RNN(
            x, onnx.Slice(w, [1], [2], [0]), onnx.Slice(r, [1], [2], [0]),
            onnx.Slice(b, [1], [2], [0]) if b != none else none, lens, onnx.Slice(h, [1], [2], [0]),
            direction="reverse", activations=other, like op),
        axis=1),
    onnx.Concat(there.Y_h, back.Y_h, axis=0)
rule both_directions_of_two_gates
     falls implied_recurrence "one direction each":
    op: onnx.GRU(x, w, r, b?, lens?, h, direction="bidirectional", layout=0, activations=names?)
    let one = activations(names, ["Sigmoid", "Tanh"], 0)
    let other = activations(names, ["Sigmoid", "Tanh"], 1)
 => onnx.Concat(
        there: onnx.GRU(
            x, onnx.Slice(w, [0], [1], [0]), onnx.Slice(r, [0], [1], [0]),
            onnx.Slice(b, [0], [1], [0]) if b != none else none, lens, onnx.Slice(h, [0], [1], [0]),
            direction="forward", activations=one, like op),
        back: onnx.GRU(
            x, onnx.Slice(w, [1], [2], [0]), onnx.Slice(r, [1], [2], [0]),
            onnx.Slice(b, [1], [2], [0]) if b != none else none, lens, onnx.Slice(h, [1], [2], [0]),
            direction="reverse", activations=other, like op),
        axis=1),
    onnx.Concat(there.Y_h, back.Y_h, axis=0)
rule both_directions_with_cells
     falls implied_recurrence "one direction each":
    op: onnx.LSTM(x, w, r, b?, lens?, h, c, p?, direction="bidirectional", layout=0, activations=names?)
    let one = activations(names, ["Sigmoid", "Tanh", "Tanh"], 0)
    let other = activations(names, ["Sigmoid", "Tanh", "Tanh"], 1)
 => onnx.Concat(
        there: onnx.LSTM(
            x, onnx.Slice(w, [0], [1], [0]), onnx.Slice(r, [0], [1], [0]),
            onnx.Slice(b, [0], [1], [0]) if b != none else none, lens, onnx.Slice(h, [0], [1], [0]),
            onnx.Slice(c, [0], [1], [0]), onnx.Slice(p, [0], [1], [0]) if p != none else none, direction="forward",
            activations=one, like op),
        back: onnx.LSTM(
            x, onnx.Slice(w, [1], [2], [0]), onnx.Slice(r, [1], [2], [0]),
            onnx.Slice(b, [1], [2], [0]) if b != none else none, lens, onnx.Slice(h, [1], [2], [0]),
            onnx.Slice(c, [1], [2], [0]), onnx.Slice(p, [1], [2], [0]) if p != none else none, direction="reverse",
            activations=other, like op),
        axis=1),
    onnx.Concat(there.Y_h, back.Y_h, axis=0),
    onnx.Concat(there.Y_c, back.Y_c, axis=0)

# Backward is forward over the steps in reverse.

rule backward_over_one_step for Op in gated before backward, backward_of_some
     falls implied_recurrence "forward":
    op: Op(x: [1, _, _], w, r, b?, lens?, h, direction="reverse", layout=0)
 => Op(x, w, r, b, lens, h, direction="forward", like op)
rule backward_over_one_step_with_cells before backward_with_cells, backward_of_some_with_cells
     falls implied_recurrence "forward":
    op: onnx.LSTM(x: [1, _, _], w, r, b?, lens?, h, c, p?, direction="reverse", layout=0)
 => onnx.LSTM(x, w, r, b, lens, h, c, p, direction="forward", like op)
rule backward for Op in gated
     falls implied_recurrence "forward":
    op: Op(x, w, r, b?, none, h, direction="reverse", layout=0)
 => onnx.Slice(
        main: Op(onnx.Slice(x, [-1], [-2147483648], [0], [-1]), w, r, b, none, h, direction="forward", like op), [-1],
        [-2147483648], [0], [-1]),
    main.Y_h
rule backward_with_cells
     falls implied_recurrence "forward":
    op: onnx.LSTM(x, w, r, b?, none, h, c, p?, direction="reverse", layout=0)
 => onnx.Slice(
        main: onnx.LSTM(
            onnx.Slice(x, [-1], [-2147483648], [0], [-1]), w, r, b, none, h, c, p, direction="forward", like op),
        [-1], [-2147483648], [0], [-1]),
    main.Y_h,
    main.Y_c
# Of each sample, the steps that it has.
rule backward_of_some for Op in gated
     falls implied_recurrence "forward":
    op: Op(x, w, r, b?, lens, h, direction="reverse", layout=0)
 => onnx.Unsqueeze(
        onnx.ReverseSequence(
            onnx.Squeeze(
                main: Op(
                    onnx.ReverseSequence(x, onnx.Cast(lens, to=7), time_axis=0, batch_axis=1), w, r, b, lens, h,
                    direction="forward", like op),
                [1]),
            onnx.Cast(lens, to=7), time_axis=0, batch_axis=1),
        [1]),
    main.Y_h
rule backward_of_some_with_cells
     falls implied_recurrence "forward":
    op: onnx.LSTM(x, w, r, b?, lens, h, c, p?, direction="reverse", layout=0)
 => onnx.Unsqueeze(
        onnx.ReverseSequence(
            onnx.Squeeze(
                main: onnx.LSTM(
                    onnx.ReverseSequence(x, onnx.Cast(lens, to=7), time_axis=0, batch_axis=1), w, r, b, lens, h, c, p,
                    direction="forward", like op),
                [1]),
            onnx.Cast(lens, to=7), time_axis=0, batch_axis=1),
        [1]),
    main.Y_h,
    main.Y_c

# A sample that is over gives 0 and keeps its states.

rule step_of_some for Op in gated
     falls implied_recurrence "the lengths go":
    op: Op(x: [1, _, _], w, r, b?, lens, h, direction="forward", layout=0)
 => onnx.Where(
        onnx.Unsqueeze(alive: onnx.Greater(lens, 0), [0, 1, 3]), main: Op(x, w, r, b, none, h, like op),
        cast(0.0, element(x))),
    onnx.Where(onnx.Unsqueeze(alive, [0, 2]), main.Y_h, h)
rule step_of_some_with_cells
     falls implied_recurrence "the lengths go":
    op: onnx.LSTM(x: [1, _, _], w, r, b?, lens, h, c, p?, direction="forward", layout=0)
 => onnx.Where(
        onnx.Unsqueeze(alive: onnx.Greater(lens, 0), [0, 1, 3]), main: onnx.LSTM(x, w, r, b, none, h, c, p, like op),
        cast(0.0, element(x))),
    onnx.Where(onnx.Unsqueeze(alive, [0, 2]), main.Y_h, h),
    onnx.Where(onnx.Unsqueeze(alive, [0, 2]), main.Y_c, c)

# Networks that fused kernels compute, where that is asked for.
public set fused = network_with_cells_is_fused simple_network_is_fused

# Their states go on from one run of the model to the next: a step before the first
# takes them back to where they start. Its input is ones, and of a column that is added to the input, zeros else. What a state starts from is
# forgotten only where it is bounded: with Tanh.

# The weights of that column close all gates: c' = 0 c + 0 g = 0, h' = 0 tanh(c') = 0
rule network_with_cells_is_fused:
    onnx.LSTM(
        x: f32[_, k, _], const w, const r: [_, _, n], const b else zeros([1, 8 * n]), none, 0.0, 0.0, const p?,
        direction="forward", layout=0, activations=names?, clip=none, input_forget=0)
    when activations(names, ["Sigmoid", "Tanh", "Tanh"]) == ["Sigmoid", "Tanh", "Tanh"]
    let gates = cells_with_reset(w, r, b, p)
    let start = zeros([k, n])
 => onnx.Unsqueeze(
        steps: onnx.Slice(
            tfl.unidirectional_sequence_lstm(
                onnx.Pad(onnx.Pad(x, [0, 0, 0, 0, 0, 1], 0.0), [1, 0, 0, 0, 0, 0], 1.0), gates.input_weights,
                gates.forget_weights, gates.cell_weights, gates.output_weights, gates.input_recurrent,
                gates.forget_recurrent, gates.cell_recurrent, gates.output_recurrent,
                gates.input_peephole if p != none else none, gates.forget_peephole if p != none else none,
                gates.output_peephole if p != none else none, gates.input_bias, gates.forget_bias, gates.cell_bias,
                gates.output_bias, none, none, start, start, none, none, none, none, time_major=true,
                fused_activation_function=TANH),
            [1], [2147483647], [0]),
        [1]),
    onnx.Slice(steps, [-1], [2147483647], [0])
test x: f32[3, 2, 4], w: f32[1, 20, 4], r: f32[1, 20, 5], b: f32[1, 40], p: f32[1, 15], k = 2, n = 5
# The weights of that column make the state -1; those of a second, which is 1 at the first step alone, add what R' is short of by that.
rule simple_network_is_fused:
    onnx.RNN(
        x: f32[_, k, i], const w, const r: [_, _, n], const b else zeros([1, 2 * n]), none, 0.0, direction="forward",
        layout=0, activations=names?, clip=none)
    when activations(names, ["Tanh"]) == ["Tanh"]
    let units = units_with_reset(w, r, b)
 => onnx.Unsqueeze(
        steps: onnx.Slice(
            tfl.unidirectional_sequence_rnn(
                onnx.Concat(
                    x1: onnx.Pad(onnx.Pad(x, [0, 0, 0, 0, 0, 1], 0.0), [1, 0, 0, 0, 0, 0], 1.0),
                    onnx.Pad(onnx.Slice(x1, [0, i], [-1, i + 1], [0, 2]), [1, 0, 0, 0, 0, 0], 0.0), axis=2),
                units.weights, units.recurrent, units.bias, zeros([k, n]), time_major=true,
                fused_activation_function=TANH),
            [1], [2147483647], [0]),
        [1]),
    onnx.Slice(steps, [-1], [2147483647], [0])
test x: f32[3, 2, 4], w: f32[1, 5, 4], r: f32[1, 5, 5], b: f32[1, 10], i = 4, k = 2, n = 5

# One step. With the weights of all gates side by side, W' and R' transposed: s = x W' + h R' + Wb + Rb, clipped to [-clip, clip].

table squashing(name):
  | onnx.Sigmoid : name = "Sigmoid"
  | onnx.Tanh    : name = "Tanh"
  | onnx.Relu    : name = "Relu"
end

# h' = f(s)
rule simple_step for F in squashing:
    onnx.RNN(x: [1, _, _], w, r: [_, _, n], b?, none, h, direction="forward", layout=0, activations=names?, clip=k?)
    when activations(names, ["Tanh"]) == [F.name]
 => onnx.Unsqueeze(
        state: F(
            onnx.Clip(
                onnx.Add(
                    onnx.Add(
                        onnx.MatMul(x, onnx.Transpose(onnx.Squeeze(w, [0]), perm=[1, 0])),
                        onnx.Add(onnx.Slice(b, [0], [n], [1]), onnx.Slice(b, [n], [2 * n], [1]))
                            if b != none else cast(0.0, element(x))),
                    onnx.MatMul(h, onnx.Transpose(onnx.Squeeze(r, [0]), perm=[1, 0]))),
                -k if k != none else none, k if k != none else none)),
        [0]),
    state

# Gates z, r, h: h' = (1 - z) g + z h with z = f(s_z), r = f(s_r), g = g(x W_h' + (r h) R_h' + Wb_h + Rb_h)
rule gated_step for F in squashing, G in squashing:
    onnx.GRU(
        x: [1, _, _], w, r: [_, _, n], b?, none, h, direction="forward", layout=0, activations=names?, clip=k?,
        linear_before_reset=0)
    when activations(names, ["Sigmoid", "Tanh"]) == [F.name, G.name]
 => onnx.Unsqueeze(
        state: onnx.Add(
            onnx.Mul(
                update: onnx.Slice(
                    gates: F(
                        onnx.Clip(
                            onnx.Add(
                                onnx.Slice(
                                    input: onnx.Add(
                                        onnx.MatMul(x, onnx.Transpose(onnx.Squeeze(w, [0]), perm=[1, 0])),
                                        onnx.Add(onnx.Slice(b, [0], [3 * n], [1]), onnx.Slice(b, [3 * n], [6 * n], [1]))
                                            if b != none else cast(0.0, element(x))),
                                    [0], [2 * n], [2]),
                                onnx.MatMul(
                                    h,
                                    onnx.Slice(
                                        weights: onnx.Transpose(onnx.Squeeze(r, [0]), perm=[1, 0]), [0], [2 * n],
                                        [1]))),
                            -k if k != none else none, k if k != none else none)),
                    [0], [n], [2]),
                h),
            onnx.Mul(
                onnx.Sub(1.0, update),
                G(
                    onnx.Clip(
                        onnx.Add(
                            onnx.Slice(input, [2 * n], [3 * n], [2]),
                            onnx.MatMul(
                                onnx.Mul(onnx.Slice(gates, [n], [2 * n], [2]), h),
                                onnx.Slice(weights, [2 * n], [3 * n], [1]))),
                        -k if k != none else none, k if k != none else none)))),
        [0]),
    state
# the same with g = g(x W_h' + Wb_h + r (h R_h' + Rb_h))
rule gated_step_linear_before_reset for F in squashing, G in squashing:
    onnx.GRU(
        x: [1, _, _], w, r: [_, _, n], b?, none, h, direction="forward", layout=0, activations=names?, clip=k?,
        linear_before_reset=l)
    when l != 0
    when activations(names, ["Sigmoid", "Tanh"]) == [F.name, G.name]
 => onnx.Unsqueeze(
        state: onnx.Add(
            onnx.Mul(
                update: onnx.Slice(
                    gates: F(
                        onnx.Clip(
                            onnx.Add(
                                onnx.Slice(
                                    input: onnx.Add(
                                        onnx.MatMul(x, onnx.Transpose(onnx.Squeeze(w, [0]), perm=[1, 0])),
                                        onnx.Slice(b, [0], [3 * n], [1]) if b != none else cast(0.0, element(x))),
                                    [0], [2 * n], [2]),
                                onnx.Slice(
                                    before: onnx.Add(
                                        onnx.MatMul(h, onnx.Transpose(onnx.Squeeze(r, [0]), perm=[1, 0])),
                                        onnx.Slice(b, [3 * n], [6 * n], [1]) if b != none else cast(0.0, element(x))),
                                    [0], [2 * n], [2])),
                            -k if k != none else none, k if k != none else none)),
                    [0], [n], [2]),
                h),
            onnx.Mul(
                onnx.Sub(1.0, update),
                G(
                    onnx.Clip(
                        onnx.Add(
                            onnx.Slice(input, [2 * n], [3 * n], [2]),
                            onnx.Mul(onnx.Slice(gates, [n], [2 * n], [2]), onnx.Slice(before, [2 * n], [3 * n], [2]))),
                        -k if k != none else none, k if k != none else none)))),
        [0]),
    state

# Gates i, o, f, c: c' = f c + i g with i = f(s_i + P_i c), f = f(s_f + P_f c) or 1 - i, g = g(s_c); h' = o h(c') with o = f(s_o + P_o c')
rule step_with_cells for F in squashing, G in squashing, H in squashing:
    onnx.LSTM(
        x: [1, _, _], w, r: [_, _, n], b?, none, h, c, p?, direction="forward", layout=0, activations=names?, clip=k?,
        input_forget=coupled)
    when activations(names, ["Sigmoid", "Tanh", "Tanh"]) == [F.name, G.name, H.name]
 => onnx.Unsqueeze(
        state: onnx.Mul(
            H(
                cells: onnx.Add(
                    onnx.Mul(
                        input: F(
                            onnx.Clip(
                                onnx.Add(
                                    onnx.Slice(
                                        sums: onnx.Add(
                                            onnx.Add(
                                                onnx.MatMul(x, onnx.Transpose(onnx.Squeeze(w, [0]), perm=[1, 0])),
                                                onnx.Add(
                                                    onnx.Slice(b, [0], [4 * n], [1]),
                                                    onnx.Slice(b, [4 * n], [8 * n], [1]))
                                                    if b != none else cast(0.0, element(x))),
                                            onnx.MatMul(h, onnx.Transpose(onnx.Squeeze(r, [0]), perm=[1, 0]))),
                                        [0], [n], [2]),
                                    onnx.Mul(onnx.Slice(p, [0], [n], [1]), c) if p != none else cast(0.0, element(x))),
                                -k if k != none else none, k if k != none else none)),
                        G(
                            onnx.Clip(
                                onnx.Slice(sums, [3 * n], [4 * n], [2]), -k if k != none else none,
                                k if k != none else none))),
                    onnx.Mul(
                        onnx.Sub(1.0, input)
                            if coupled != 0 else F(
                                onnx.Clip(
                                    onnx.Add(
                                        onnx.Slice(sums, [2 * n], [3 * n], [2]),
                                        onnx.Mul(onnx.Slice(p, [2 * n], [3 * n], [1]), c)
                                            if p != none else cast(0.0, element(x))),
                                    -k if k != none else none, k if k != none else none)),
                        c))),
            F(
                onnx.Clip(
                    onnx.Add(
                        onnx.Slice(sums, [n], [2 * n], [2]),
                        onnx.Mul(onnx.Slice(p, [n], [2 * n], [1]), cells) if p != none else cast(0.0, element(x))),
                    -k if k != none else none, k if k != none else none))),
        [0]),
    state,
    cells

# Within a loop: what is computed from one step of a sequence is computed from the whole sequence, outside, and then a step of it is read.
# A row of a product is the product of the row, and so for sums along other axes. It pays there alone.
public set rows = row_of_product row_of_sum row_of_gemm

rule row_of_product
     falls distance_to_outputs "the row is read later":
    onnx.MatMul(onnx.Gather(x, i, axis=0), w: [_, _])
    when rank(x) >= 2
 => onnx.Gather(onnx.MatMul(x, w), i, axis=0)
rule row_of_sum
     falls distance_to_outputs "the row is read later":
    onnx.Add(onnx.Gather(x, i, axis=0), b)
    when rank(b) < rank(x)
 => onnx.Gather(onnx.Add(x, b), i, axis=0)
rule row_of_gemm
     falls distance_to_outputs "the row is read later":
    onnx.Gemm(onnx.Gather(x: [_, _, _], i, axis=0), w, none, transA=0, transB=t, alpha=1.0)
 => onnx.Gather(onnx.MatMul(x, onnx.Transpose(w, perm=[1, 0]) if t == 1 else w), i, axis=0)
