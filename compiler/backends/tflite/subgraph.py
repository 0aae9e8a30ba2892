"""One function of the module as a subgraph: its tensors, its operators, and what its tensors hold of the ONNX model."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Attribute, Operation, SSAValue, Use

from tflc.backends.tflite.flatbuffer import Place, values
from tflc.backends.tflite.names import Names
from tflc.backends.tflite.options import encoder
from tflc.backends.tflite.sparsity import sparsity_parameters
from tflc.diagnostics import Refusal
from tflc.dialects import constant_of
from tflc.dialects.locations import ValueName, value_names
from tflc.dialects.schema import SchemaOp, ops_in, to_python
from tflc.dialects.tfl.ops import FILLED, stateful
from tflc.dialects.tfl.sparsity import SPARSE_CONSTANT, compressed
from tflc.dialects.types import shape_of
from tflc.dialects.weight import WeightAttr
from tflc.signature import PortAttributes, argument_attributes, result_attributes

if TYPE_CHECKING:
    from tflc.backends.tflite.model import Model


class Subgraph:
    """One function."""

    def __init__(self, model: Model, function: FuncOp) -> None:
        self.model = model
        self.names = Names()
        self.tensors: list[Place] = []
        self.tensor_names: list[str] = []
        self.held: list[tuple[int, ValueName]] = []
        self.numbers: dict[SSAValue, int] = {}
        block = function.body.block
        end = block.last_op
        if not isinstance(end, ReturnOp):
            raise Refusal.of("E0000", f"function @{function.sym_name.data} does not end in func.return")
        self.input_attributes = _described(argument_attributes(function))
        self.output_attributes = _described(result_attributes(function))
        self.input_names = _io_names(self.input_attributes, "input")
        self.output_names = _io_names(self.output_attributes, "output")
        self.input_types = [argument.type for argument in block.args]
        self.output_types = [value.type for value in end.operands]
        self._reserved = self._reserve(block.args, end.operands)
        self.inputs = [self._tensor(argument, "") for argument in block.args]
        operators = [place for op in ops_in(block) for place in self._operator(op)]
        self.outputs = [self.numbers[value] for value in end.operands]
        writer = model.writer
        self.place = writer.table(
            "SubGraph",
            values("SubGraph", tensors=writer.references(self.tensors), inputs=writer.numbers("i", self.inputs),
                    outputs=writer.numbers("i", self.outputs), operators=writer.references(operators),
                    name=writer.string(function.sym_name.data)),
        )  # fmt: skip

    def _reserve(self, arguments: Sequence[SSAValue], results: Sequence[SSAValue]) -> dict[SSAValue, str]:
        """The names of inputs and outputs, before any other tensor can take them; a value that is both keeps the input's."""
        reserved: dict[SSAValue, str] = {}
        for value, name in zip((*arguments, *results), (*self.input_names, *self.output_names)):
            if value not in reserved:
                reserved[value] = self.names.claim(name)
        return reserved

    def _tensor(
        self, value: SSAValue, wish: str, buffer: int = 0, variable: bool = False, sparsity: Place | None = None
    ) -> int:
        name = self._reserved.get(value) or self.names.claim(wish)
        writer = self.model.writer
        try:
            number, shape, signature, quantization, ranked = self.model.type_facts(value.type)
        except ValueError as error:
            raise Refusal.of("E0443", f"tensor '{name}': {error}") from None
        # In slot order: shape, type, buffer, name, quantization, is_variable, sparsity, shape_signature, has_rank.
        place = writer.table(
            "Tensor", (shape, number, buffer, writer.string(name), quantization, variable, sparsity, signature, ranked)
        )
        self.numbers.setdefault(value, len(self.tensors))
        self.tensors.append(place)
        self.tensor_names.append(name)
        return len(self.tensors) - 1

    def _operator(self, op: Operation) -> Iterator[Place]:
        if isinstance(op, ReturnOp):
            return
        assert isinstance(op, SchemaOp)
        if "ConstantLike" in op.schema.traits:
            self._constant(op)
            return
        model, writer, op_type = self.model, self.model.writer, op.schema.op_type
        slots = op.slots
        states = stateful(op_type)
        inputs = [
            -1 if slot is None else self._state(slot) if i in states else self.numbers[slot]
            for i, slot in enumerate(slots)
        ]
        if op_type in FILLED:
            inputs += [-1] * (len(op.schema.operands) - len(inputs))
        held = value_names(op)
        outputs = [self._tensor(result, wish) for result, wish in zip(op.results, self.names.of_results(op, held))]
        self.held.extend([(number, value) for number, value in zip(outputs, held) if value is not None])
        encode = encoder(op_type)
        options = encode.place(op, writer, model.subgraph_numbers, model.options)
        custom = op.get("custom_option") if op_type == "custom" else None
        # In slot order: opcode_index, inputs, outputs, builtin_options_type, builtin_options, custom_options.
        yield writer.table(
            "Operator",
            (
                model.operator(op),
                writer.numbers("i", inputs),
                writer.numbers("i", outputs),
                encode.kind,
                options or None,
                writer.bytes(bytes.fromhex(custom.removeprefix("0x")), 16) if custom else None,
            ),
        )

    def _constant(self, op: SchemaOp) -> None:
        result = op.results[0]
        if all(map(_is_state, result.uses)):  # or without any use
            return
        weight = op.properties["value"]
        assert isinstance(weight, WeightAttr)
        sparsity = None
        if op.name == SPARSE_CONSTANT:
            rows = compressed(weight.array)
            sparsity = sparsity_parameters(self.model.writer, rows)
            weight = WeightAttr.of(rows.values, weight.type.element_type)
        name = self.names.of_results(op, value_names(op))[0]
        self._tensor(result, name, self.model.buffers.index_of(weight), sparsity=sparsity)

    def _state(self, value: SSAValue) -> int:
        """A variable tensor, zero at first: each use of a zero constant as state is a state of its own."""
        weight = constant_of(value)
        if weight is None or weight.array.any():
            raise Refusal.of("E0444", "a state must start as a constant of zeros: a .tflite file holds no other")
        return self._tensor(value, f"state_{len(self.tensors)}", variable=True)

    def values_metadata(self) -> bytes:
        """JSON: each input and output, and each tensor that holds a value under another name or in another order."""

        def described(name: str, type: Attribute, attributes: dict[str, Any]) -> dict[str, Any]:
            return {"name": name, "shape": shape_of(type), **attributes}

        tensors = []
        for number, value in self.held:
            if value.order is not None:
                tensors.append({"tensor": number, "value": value.name, "order": value.order})
            elif value.name != self.tensor_names[number]:
                tensors.append({"tensor": number, "value": value.name})
        return json.dumps(
            {
                "inputs": list(map(described, self.input_names, self.input_types, self.input_attributes)),
                "outputs": list(map(described, self.output_names, self.output_types, self.output_attributes)),
                "tensors": tensors,
            },
            separators=(",", ":"),
        ).encode()


def _is_state(use: Use) -> bool:
    """Whether an op keeps the value between invocations."""
    op = use.operation
    if not isinstance(op, SchemaOp) or op.schema.dialect != "tfl":
        return False
    states = stateful(op.schema.op_type)
    return bool(states) and [i for i, slot in enumerate(op.slots) if slot is not None][use.index] in states


def _described(ports: Sequence[PortAttributes]) -> list[dict[str, Any]]:
    """The ``onnx.`` and ``tflc.`` attributes of arguments or results (name, layout, order) as Python values, without their prefix."""
    return [
        {key.split(".", 1)[1]: to_python(value) for key, value in port.items() if key.startswith(("onnx.", "tflc."))}
        for port in ports
    ]


def _io_names(attributes: list[dict[str, Any]], fallback: str) -> list[str]:
    return [entry.pop("name", None) or f"{fallback}_{i}" for i, entry in enumerate(attributes)]
