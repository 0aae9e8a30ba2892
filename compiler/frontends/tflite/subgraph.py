"""One subgraph as a function: its tensors as values, its operators as tfl ops."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from xdsl.dialects.builtin import ArrayAttr, DictionaryAttr, IntegerType, TensorType, f32
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Attribute, Block, Region, SSAValue
from xdsl.utils.exceptions import VerifyException

from tflc.dialects import build, constant_of, infer, make_constant
from tflc.dialects.locations import ValueName, named, node
from tflc.dialects.quant import UniformType
from tflc.dialects.schema import SchemaOp, to_attribute
from tflc.dialects.tfl.elements import element_numbered, type_name
from tflc.dialects.tfl.ops import stateful
from tflc.dialects.tfl.sparsity import SPARSE_CONSTANT
from tflc.dialects.types import element_name, shape_of, tensor, to_numpy, with_shape
from tflc.dialects.weight import WeightAttr
from tflc.frontends.tflite.constants import constant
from tflc.frontends.tflite.flatbuffer import Damaged, Table
from tflc.frontends.tflite.options import attributes
from tflc.frontends.tflite.options import operands as operand_options
from tflc.frontends.tflite.sparsity import by_rows, stored_places
from tflc.signature import LAYOUT, NAME, ORDER

if TYPE_CHECKING:
    from tflc.frontends.tflite.model import Model

ABSENT = -1
"""The number of an operand that is left out."""

_BLOCKWISE = 2
"""The details of a quantization that has a scale for each block of an axis: BlockwiseQuantization, which the schema has had since 2024."""


_OF_TENSORFLOW = {
    "RESOURCE": "it names a state that lasts from one run to the next: convert the model again with its states as inputs and outputs",
    "VARIANT": "operators of TensorFlow hand it to each other: convert the model again with a fixed batch, for which recurrent layers need none",
}
"""What to do where a tensor holds no numbers, by its type."""


class Subgraph:
    """One subgraph being read."""

    def __init__(self, model: Model, number: int) -> None:
        self.model = model
        self.number = number
        self.table = model.subgraphs[number]
        self.tensors = self.table.tables("tensors", "Tensor")
        self.names = [tensor.text("name") for tensor in self.tensors]
        self.values: dict[int, SSAValue] = {}
        self.states: set[int] = set()
        self.block = Block()

    def function(self) -> FuncOp:
        """The function of the subgraph. Notes what is refused in the model's findings; Damaged where numbers lead nowhere."""
        inputs, outputs = self._numbers("inputs"), self._numbers("outputs")
        for number in inputs:
            self.values[number] = self.block.insert_arg(self._type(number), len(self.block.args))
        for operator in self.table.tables("operators", "Operator"):
            self._operator(operator)
            if self.model.findings:
                # What follows would only be read from what is missing; other operators that are unknown are still named.
                self._name_unknown_operators()
                break
        results = [] if self.model.findings else [self._value(number) for number in outputs]
        self.block.add_op(ReturnOp(*results))
        return FuncOp(
            self.model.functions[self.number],
            ([argument.type for argument in self.block.args], [value.type for value in results]),
            Region(self.block),
            arg_attrs=ArrayAttr(self._ports("inputs", inputs)),
            res_attrs=ArrayAttr(self._ports("outputs", outputs)) if results else None,
        )

    def _operator(self, table: Table) -> None:
        code = self.model.code(table)
        if not code.op_type:
            self._name_unknown_operators()
            return
        if table.numbers("intermediates", "i"):
            self.model.refuse(
                "E0241",
                f"{code.name} computes on integers inside (it has intermediates): no dialect has such an operator",
            )
            return
        states = stateful(code.op_type)
        operands = [
            None if number == ABSENT else self._state(number) if position in states else self._value(number)
            for position, number in enumerate(table.numbers("inputs", "i"))
        ]
        for position, numbers in operand_options(code.op_type, table).items():
            if position == len(operands):
                operands.append(self._index_vector(numbers))
        outputs = self._numbers("outputs", table)
        if code.op_type == "densify" and (weight := constant_of(operands[0])) is not None:
            # How a constant is stored is the file's affair: what is read is the whole of it.
            self._constant(outputs[0], weight)
            return
        properties = attributes(code.op_type, table, self.model.functions)
        if code.op_type == "custom":
            start, length = table.extent("custom_options")
            options = bytes(self.model.file.data[start : start + length])
            properties = {"custom_code": code.custom, "custom_option": f"0x{options.hex()}" if options else None}
        op = build(
            f"tfl.{code.op_type}",
            operands,
            properties,
            [self._type(number) for number in outputs],
            location=named([self._held(number) for number in outputs], node(self.names[outputs[0]] if outputs else "")),
        )
        self._refine(op, outputs)
        try:
            op.verify_()
        except VerifyException as error:
            raise Damaged(str(error)) from None
        self.block.add_op(op)
        for number, result in zip(outputs, op.results):
            self.values[number] = result

    def _refine(self, op: SchemaOp, outputs: Sequence[int]) -> None:
        """An empty shape says that a tensor has one element, or that its rank is not known, unless ``has_rank`` tells: its operator decides."""
        unclear = [shape_of(result.type) == () for result in op.results]
        if not any(unclear):
            return
        for number, result, is_unclear, type in zip(outputs, op.results, unclear, _followed(op)):
            if is_unclear and shape_of(type) != () and not self._tensor(number).scalar("has_rank"):
                result._type = with_shape(result.type, shape_of(type))  # type: ignore[attr-defined]

    def _name_unknown_operators(self) -> None:
        unknown = {
            code.name: None
            for code in map(self.model.code, self.table.tables("operators", "Operator"))
            if not code.op_type
        }
        for name in unknown:
            self.model.refuse("E0240", f"there is no operator {name} in the tfl dialect")

    # Tensors.

    def _numbers(self, field: str, table: Table | None = None) -> list[int]:
        numbers = (table or self.table).numbers(field, "i")
        for number in numbers:
            self._tensor(number)
        return list(numbers)

    def _tensor(self, number: int) -> Table:
        if not 0 <= number < len(self.tensors):
            raise Damaged(f"tensor {number} is used, and there are {len(self.tensors)}")
        return self.tensors[number]

    def _value(self, number: int) -> SSAValue:
        """The value of a tensor: computed before, or a constant, which is made at its first use."""
        if (value := self.values.get(number)) is not None:
            return value
        table, type = self._tensor(number), self._type(number)
        start, length = self.model.buffer(table.scalar("buffer"))
        empty = isinstance(type, TensorType) and 0 in type.get_shape()
        if not isinstance(type, TensorType) or (not length and not empty):
            raise Damaged(f"tensor '{self.names[number]}' is used before anything computes it")
        sparsity = table.table("sparsity", "SparsityParameters")
        places = None if sparsity is None else stored_places(sparsity, type.get_shape())
        weight = constant(self.model.file, start, length, type, self.names[number], places)
        sparse = sparsity is not None and by_rows(sparsity)
        return self._constant(number, weight, SPARSE_CONSTANT if sparse else "tfl.pseudo_const")

    def _state(self, number: int) -> SSAValue:
        """A variable tensor: zeros at first. It belongs to one operator, or two would share what the dialect keeps apart."""
        if number in self.states:
            self.model.refuse("E0241", f"tensor '{self.names[number]}' is the state of two operators")
        self.states.add(number)
        type = self._type(number)
        if not isinstance(type, TensorType) or any(size < 0 for size in type.get_shape()):
            raise Damaged(f"the state '{self.names[number]}' has no static shape")
        import numpy as np

        zero = np.zeros((), to_numpy(type.element_type))
        return self._constant(number, WeightAttr(type, np.broadcast_to(zero, type.get_shape()), self.names[number]))

    def _index_vector(self, numbers: Sequence[int]) -> SSAValue:
        import numpy as np

        op = make_constant("tfl", np.array(numbers, np.int32))
        self.block.add_op(op)
        return op.results[0]

    def _constant(self, number: int, weight: WeightAttr, op_name: str = "tfl.pseudo_const") -> SSAValue:
        location = named([self._held(number)], node(""))
        op = build(op_name, [], {"value": weight}, [weight.type], location=location)
        self.block.add_op(op)
        self.values[number] = op.results[0]
        return op.results[0]

    def _type(self, number: int) -> Attribute:
        table = self._tensor(number)
        element = element_numbered(table.scalar("type"))
        if element is None:
            name = type_name(table.scalar("type"))
            message = f"tensor '{self.names[number]}' has elements of type {name}, which no dialect has"
            self.model.refuse("E0241", message, _OF_TENSORFLOW.get(name, ""))
            return tensor((), f32)
        sizes = table.numbers("shape_signature", "i") or table.numbers("shape", "i")
        return tensor([None if size < 0 else size for size in sizes], self._quantized(number, element))

    def _quantized(self, number: int, element: Attribute) -> Attribute:
        """The quantized element of a tensor that has a scale, else the element itself."""
        parameters = self._tensor(number).table("quantization", "QuantizationParameters")
        if parameters is not None and parameters.scalar("details_type") == _BLOCKWISE:
            self.model.refuse("E0241", f"tensor '{self.names[number]}' is quantized in blocks, which is not read")
            return element
        scales = parameters.numbers("scale", "f") if parameters is not None else ()
        if parameters is None or not scales or not isinstance(element, IntegerType):
            return element
        zeros = parameters.numbers("zero_point", "q") or (0,)
        if len(zeros) != len(scales):
            zeros = zeros[:1] * len(scales)
        axis = parameters.scalar("quantized_dimension") if len(scales) > 1 else None
        return UniformType.of(element_name(element), scales, zeros, axis)

    # Names.

    def _held(self, number: int) -> ValueName | str:
        held = self.model.told.held.get(number) if self.number == 0 else None
        return held or self.names[number]

    def _ports(self, side: str, numbers: Sequence[int]) -> list[DictionaryAttr]:
        """The attributes of inputs or outputs: their names in the signature, else those of their tensors, and the layout that was chosen."""
        main = self.number == 0
        names = self.model.signature_names[side] if main else {}
        layouts = self.model.told.layouts[side] if main else {}
        ports = []
        for number in numbers:
            name = names.get(number) or self.names[number]
            port = {NAME: to_attribute(name, "string")}
            if name in layouts:
                layout, order = layouts[name]
                port[LAYOUT] = to_attribute(layout, "string")
                port[ORDER] = to_attribute(order, "ints")
            ports.append(DictionaryAttr(port))
        return ports


def _followed(op: SchemaOp) -> list[Attribute]:
    """The result types that follow from an op's operands, of unknown rank for an operator that nothing is known of; as stated where none do."""
    stated = [result.type for result in op.results]
    if "custom_code" in op.schema.attributes:
        return [with_shape(type, None) for type in stated]
    try:
        return infer(op)
    except ValueError:
        return [op.operands[0].type] if "Elementwise" in op.schema.traits else stated
