"""A dialect of its own for the pattern language's tests: small ops with every form of operand, attribute and result."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Attribute, Block, Region, SSAValue

import tflc.dialects as dialects
from tflc.dialects import types
from tflc.dialects.schema import OPTIONAL, VARIADIC, AttrSpec, OperandSpec, OpSchema, SchemaOp
from tflc.rewrite import RuleSet, load

X = OperandSpec("x", type_var="T")
Y = OperandSpec("y", type_var="T")


def _op(
    name: str,
    operands: Sequence[OperandSpec],
    *attributes: AttrSpec,
    results: Sequence[OperandSpec] = (OperandSpec("out", type_var="T"),),
    traits: Iterable[str] = (),
) -> OpSchema:
    return OpSchema(f"toy.{name}", tuple(operands), tuple(results), {a.name: a for a in attributes}, frozenset(traits))


ACT = AttrSpec("act", "string", default="NONE", domain=("NONE", "RELU", "RELU6"))
SCHEMAS = [
    _op("neg", [X], traits=["Elementwise"]),
    _op("relu", [X], traits=["Elementwise"]),
    _op("relu6", [X], traits=["Elementwise"]),
    _op("other", [X]),
    _op("add", [X, Y], ACT, traits=["Commutative", "Elementwise"]),
    _op("mul", [X, Y], ACT, traits=["Commutative", "Elementwise"]),
    _op("sub", [X, Y], traits=["Elementwise"]),
    _op("div", [X, Y], traits=["Elementwise"]),
    _op("clip", [X, OperandSpec("lo", OPTIONAL, "T"), OperandSpec("hi", OPTIONAL, "T")]),
    _op("perm", [X], AttrSpec("perm", "ints", required=True)),
    _op("cat", [OperandSpec("xs", VARIADIC, "T")], AttrSpec("axis", "int", required=True)),
    _op(
        "conv",
        [X, OperandSpec("w", type_var="T"), OperandSpec("b", OPTIONAL, "T")],
        ACT,
        AttrSpec("group", "int", default=1),
        AttrSpec("strides", "ints", default=(1, 1)),
        AttrSpec("padding", "string", required=True, domain=("SAME", "VALID")),
    ),
    _op(
        "norm",
        [X, *(OperandSpec(n, type_var="T") for n in ("scale", "mean", "var"))],
        AttrSpec("epsilon", "float", default=1e-5),
    ),
    _op("shape_to", [X, OperandSpec("shape", elements=frozenset({"i32"}))]),
    _op("split", [X], AttrSpec("axis", "int", default=0), results=[OperandSpec("outs", VARIADIC, "T")]),
    _op(
        "top",
        [X],
        AttrSpec("k", "int", required=True),
        results=[OperandSpec("values"), OperandSpec("indices", OPTIONAL)],
    ),
    _op("pair", [X], results=[OperandSpec("first"), OperandSpec("second")]),
    _op("noise", [X], AttrSpec("seed", "int"), traits=["Impure"]),
    _op("scaled", [X], AttrSpec("scale", "float", default=1.0), AttrSpec("bias", "float")),
    _op("Constant", [], AttrSpec("value", "tensor", required=True), traits=["ConstantLike"]),
    _op("yield", [X], results=(), traits=["Terminator"]),
    _op("loop", [X], AttrSpec("body", "graph", required=True)),
]


class Toy:
    """The dialect, as the registry wants it: every result has the type of the first operand, permuted by ``perm``."""

    def __init__(self) -> None:
        self.schemas = {schema.op_type: schema for schema in SCHEMAS}

    def schema(self, op_type: str) -> OpSchema | None:
        return self.schemas.get(op_type)

    def op_types(self) -> Iterable[str]:
        return self.schemas

    def infer(self, op: SchemaOp) -> list[Attribute]:
        if op.name == "toy.yield":
            return []
        if op.name == "toy.Constant":
            return [op.get("value").type]
        type = op.operands[0].type
        shape = types.shape_of(type)
        if op.name == "toy.perm" and shape is not None:
            type = types.with_shape(type, [shape[axis] for axis in op.get("perm")])
        if op.name == "toy.cat" and shape is not None:
            shapes = [types.shape_of(operand.type) or () for operand in op.operands]
            axis = op.get("axis")
            lengths = [s[axis] for s in shapes if axis < len(s)]
            if len(lengths) == len(shapes) and all(isinstance(length, int) for length in lengths):
                type = types.with_shape(type, [*shape[:axis], sum(lengths), *shape[axis + 1 :]])  # type: ignore[arg-type]
        count = sum(spec.arity != OPTIONAL for spec in op.schema.results)
        return [type] * count


dialects.register("toy", Toy())


class Graph:
    """Builds a module: ``g = Graph(x="2x3xf32")``, ``y = g.op("neg", g["x"])``, ``g.returns(y)``."""

    def __init__(self, **inputs: str):
        self.block = Block(arg_types=[tensor(text) for text in inputs.values()])
        self.inputs = dict(zip(inputs, self.block.args))
        self.count = 0

    def __getitem__(self, name: str) -> SSAValue:
        return self.inputs[name]

    def const(self, value: Any) -> SSAValue:
        import numpy as np

        array = np.asarray(value)
        if array.dtype == np.float64 and not hasattr(value, "dtype"):
            array = array.astype(np.float32)
        op = dialects.make_constant("toy", array)
        self.block.add_op(op)
        return op.results[0]

    def op(
        self,
        name: str,
        *operands: SSAValue | None,
        node: str = "",
        types: Sequence[Attribute] | None = None,
        **attrs: Any,
    ) -> SSAValue:
        return self.ops(name, *operands, node=node, types=types, **attrs)[0]

    def ops(
        self,
        name: str,
        *operands: SSAValue | None,
        node: str = "",
        types: Sequence[Attribute] | None = None,
        **attrs: Any,
    ) -> Any:
        from tflc.dialects.locations import named
        from tflc.dialects.locations import node as node_of

        self.count += 1
        label = node or f"n{self.count}"
        op = dialects.build(f"toy.{name}", operands, attrs, types)
        op.location = named(
            [f"{label}_out" if i == 0 else f"{label}_out{i}" for i in range(len(op.results))], node_of(label)
        )
        self.block.add_op(op)
        return op.results

    def returns(self, *values: SSAValue) -> ModuleOp:
        self.block.add_op(ReturnOp(*values))
        func = FuncOp(
            "main", ([arg.type for arg in self.block.args], [value.type for value in values]), Region([self.block])
        )
        return ModuleOp([func])


def tensor(text: str) -> Attribute:
    """``2x?xnxf32``: numbers, ``?`` and names of dims, then the element type; ``*xf32`` is unranked."""
    *dims, element = text.split("x")
    found = types.element_by_name(element)
    assert found is not None
    if dims == ["*"]:
        return types.tensor(None, found)
    return types.tensor([None if d == "?" else int(d) if d.isdigit() else d for d in dims], found)


def shown(value: SSAValue) -> Any:
    """What computes a value, as nested tuples: ``("neg", "x")``; attributes that are set come last as a dict; constants as lists."""
    from xdsl.ir import OpResult

    if not isinstance(value, OpResult):
        return f"%{value.index}"  # type: ignore[attr-defined]
    op = value.op
    assert isinstance(op, SchemaOp)
    if (weight := dialects.constant_of(value)) is not None:
        return weight.array.tolist()
    attrs = {name: op.get(name) for name in op.properties if name != "absent"}
    entry = (op.name.split(".")[1], *(None if slot is None else shown(slot) for slot in op.slots))
    entry += (attrs,) if attrs else ()
    return entry if value.index == 0 else (*entry, f".{value.index}")


def returned(module: ModuleOp) -> list[Any]:
    """What each output of a module computes."""
    (func,) = module.body.block.ops
    assert isinstance(func, FuncOp)
    last = func.body.block.last_op
    assert last is not None
    return [shown(value) for value in last.operands]


def op_names(module: ModuleOp) -> list[str]:
    """The toy ops of a module in order."""
    return [op.name[4:] for op in module.walk() if op.name.startswith("toy.")]


def rules(text: str) -> RuleSet:
    return load(f"use toy\n{text}\n", path="test.pat")
