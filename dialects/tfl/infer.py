"""The result types of tfl ops, by the rule that ``ops.TABLE`` names for each.

A rule answers unranked or dynamic where the operands do not tell, and raises ValueError with one sentence where they contradict the op.
Source of every fact: the ``Prepare`` functions of the TFLite kernels. Rules about windows, indices and recurrences have files of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from xdsl.dialects.builtin import ComplexType
from xdsl.ir import Attribute

from tflc.dialects.schema import SchemaOp, Underivable
from tflc.dialects.tfl.ops import rows
from tflc.dialects.tfl.site import Site, broadcast, normal_axis, product, unknown
from tflc.dialects.types import Dim, Shape, element_by_name, element_of, f32, i1, i32, i64, show, tensor, with_element

Rule = Callable[..., list[Attribute]]


def infer(op: SchemaOp) -> list[Attribute]:
    """The result types of an op; ValueError where they must be given or the operands contradict the op."""
    name, _, argument = rows()[op.schema.op_type].types.partition(":")
    rule, site = _rules()[name], Site(op)
    return rule(site, argument) if argument else rule(site)


@cache
def _rules() -> dict[str, Rule]:
    from tflc.dialects.tfl import indexing, recurrent, windows

    return {**_OWN, **windows.RULES, **indexing.RULES, **recurrent.RULES}


# Elementwise.


def _same(site: Site) -> list[Attribute]:
    return [site.type(0)]


def _broadcast(site: Site) -> list[Attribute]:
    return site.like(0, broadcast([site.shape(i) for i in range(len(site.slots))]))


def _compare(site: Site) -> list[Attribute]:
    return [tensor(broadcast([site.shape(0), site.shape(1)]), i1)]


def _select(site: Site) -> list[Attribute]:
    return site.like(1, broadcast([site.shape(0), site.shape(1), site.shape(2)]))


def _element(site: Site, name: str) -> list[Attribute]:
    element = element_by_name(name)
    assert element is not None
    return [with_element(site.type(0), element)]


def _dequantize(site: Site) -> list[Attribute]:
    return [with_element(site.type(0), getattr(site.element(0), "expressed_type", f32))]


def _component(site: Site) -> list[Attribute]:
    element = site.element(0)
    if not isinstance(element, ComplexType):
        raise ValueError(f"operand 0 has elements {element}, complex ones are needed")
    return [with_element(site.type(0), element.element_type)]


def _explicit(site: Site) -> list[Attribute]:
    raise Underivable(f"the result type of {site.op.name} does not follow from its operands; give it")


def _none(site: Site) -> list[Attribute]:
    return []


def _constant(site: Site) -> list[Attribute]:
    return [site.attr("value").type]


# Shapes of shapes.


def _shape(site: Site) -> list[Attribute]:
    """Of 32 bits, unless the op says 64."""
    shape, given = site.shape(0), site.op.results[0].type if site.op.results else None
    element = i64 if given is not None and element_of(given) == i64 else i32
    return [tensor((None if shape is None else len(shape),), element)]


def _rank(site: Site) -> list[Attribute]:
    return [tensor((), i32)]


def _reshape(site: Site) -> list[Attribute]:
    wanted, given = site.ints(1), site.shape(0)
    if wanted is None:
        return site.like(0, unknown(site.length(1)))
    count = None if given is None else product(given)
    fixed = product([size for size in wanted if size != -1])
    if wanted.count(-1) == 0:
        if count is not None and count != fixed:
            raise ValueError(f"{show(given)} has {count} elements, {show(wanted)} has {fixed}")
        return site.like(0, wanted)
    if wanted.count(-1) > 1:
        raise ValueError(f"{show(wanted)} leaves more than one dim open")
    open_dim: Dim = None
    if count is not None and fixed:
        if count % fixed:
            raise ValueError(f"{count} elements do not fill {show(wanted)}")
        open_dim = count // fixed
    elif given is not None:
        open_dim = _remaining_dim(given, wanted)
    return site.like(0, tuple(open_dim if size == -1 else size for size in wanted))


def _remaining_dim(given: Shape, wanted: tuple[int, ...]) -> Dim:
    """The dim that -1 stands for when the one symbolic dim of the input must be it."""
    named = [dim for dim in given if not isinstance(dim, int)]
    known = product([dim for dim in given if isinstance(dim, int)])
    return named[0] if len(named) == 1 and known == product([size for size in wanted if size != -1]) else None


def _squeeze(site: Site) -> list[Attribute]:
    shape, dims = site.shape(0), site.attr("squeeze_dims") or ()
    if shape is None:
        return site.like(0, None)
    if not dims:
        return site.like(0, None if None in shape else tuple(dim for dim in shape if dim != 1))
    gone = {normal_axis(dim, len(shape)) for dim in dims}
    for axis in sorted(gone):
        if isinstance(shape[axis], int) and shape[axis] != 1:
            raise ValueError(f"axis {axis} of {show(shape)} cannot be squeezed")
    return site.like(0, tuple(dim for axis, dim in enumerate(shape) if axis not in gone))


def _expand_dims(site: Site) -> list[Attribute]:
    shape, axis = site.shape(0), site.ints(1)
    if shape is None:
        return site.like(0, None)
    if axis is None:
        return site.like(0, unknown(len(shape) + 1))
    where = normal_axis(axis[0], len(shape) + 1)
    return site.like(0, (*shape[:where], 1, *shape[where:]))


def _shaped_by(site: Site, index: str) -> list[Attribute]:
    shape = site.ints(int(index))
    return site.like(0, unknown(site.length(int(index))) if shape is None else shape)


def _fill(site: Site) -> list[Attribute]:
    shape = site.ints(0)
    return site.like(1, unknown(site.length(0)) if shape is None else shape)


def _random(site: Site) -> list[Attribute]:
    shape = site.ints(0)
    return [tensor(unknown(site.length(0)) if shape is None else shape, f32)]


def _broadcast_args(site: Site) -> list[Attribute]:
    lengths = [site.length(0), site.length(1)]
    known = [length for length in lengths if length is not None]
    return site.like(0, (max(known) if len(known) == 2 else None,))


def _transpose(site: Site) -> list[Attribute]:
    shape, perm = site.shape(0), site.ints(1)
    if shape is None:
        return site.like(0, unknown(None if perm is None else len(perm)))
    if perm is None:
        return site.like(0, unknown(len(shape)))
    if sorted(perm) != list(range(len(shape))):
        raise ValueError(f"{show(perm)} is no permutation of the {len(shape)} axes of {show(shape)}")
    return site.like(0, tuple(shape[axis] for axis in perm))


# Reductions.


def _reduced(shape: Shape | None, axes: tuple[int, ...] | None, keep: bool) -> Shape | None:
    if shape is None:
        return None
    if axes is None:
        return unknown(len(shape)) if keep else None
    gone = {normal_axis(axis, len(shape)) for axis in axes} if shape else set()
    if keep:
        return tuple(1 if axis in gone else dim for axis, dim in enumerate(shape))
    return tuple(dim for axis, dim in enumerate(shape) if axis not in gone)


def _reduce(site: Site) -> list[Attribute]:
    return site.like(0, _reduced(site.shape(0), site.ints(1), site.attr("keep_dims")))


def _arg_reduce(site: Site) -> list[Attribute]:
    shape, axis = site.shape(0), site.ints(1)
    if axis is None:
        return [tensor(unknown(None if shape is None else len(shape) - 1), i64)]
    return [tensor(_reduced(shape, axis, False), i64)]


# Products.


def _fully_connected(site: Site) -> list[Attribute]:
    given, weights = site.shape(0), site.shape(1)
    units = None if weights is None else weights[0]
    inner = None if weights is None else weights[-1]
    if site.attr("keep_num_dims"):
        return site.like(0, None if given is None else (*given[:-1], units))
    count = None if given is None else product(given)
    batch: Dim = None
    if count is not None and isinstance(inner, int) and inner:
        if count % inner:
            raise ValueError(f"{count} elements of {show(given)} do not divide into rows of {inner}")
        batch = count // inner
    elif given is not None and len(given) == 2:
        batch = given[0]
    return site.like(0, (batch, units))


def _batch_matmul(site: Site) -> list[Attribute]:
    x, y = site.shape(0), site.shape(1)
    if x is None or y is None:
        return site.like(0, None)
    if len(x) < 2 or len(y) < 2:
        raise ValueError(f"{show(x)} and {show(y)} have no matrix in their last two axes")
    rows_, inner_x = (x[-1], x[-2]) if site.attr("adj_x") else (x[-2], x[-1])
    inner_y, columns = (y[-1], y[-2]) if site.attr("adj_y") else (y[-2], y[-1])
    if isinstance(inner_x, int) and isinstance(inner_y, int) and inner_x != inner_y:
        raise ValueError(f"the inner dims of {show(x)} and {show(y)} differ: {inner_x} and {inner_y}")
    batch = broadcast([x[:-2], y[:-2]])
    assert batch is not None
    return site.like(0, (*batch, rows_, columns))


_OWN: dict[str, Rule] = {
    "same": _same,
    "broadcast": _broadcast,
    "compare": _compare,
    "select": _select,
    "element": _element,
    "dequantize": _dequantize,
    "component": _component,
    "explicit": _explicit,
    "none": _none,
    "constant": _constant,
    "shape": _shape,
    "rank": _rank,
    "reshape": _reshape,
    "squeeze": _squeeze,
    "expand_dims": _expand_dims,
    "shaped_by": _shaped_by,
    "fill": _fill,
    "random": _random,
    "broadcast_args": _broadcast_args,
    "transpose": _transpose,
    "reduce": _reduce,
    "arg_reduce": _arg_reduce,
    "fully_connected": _fully_connected,
    "batch_matmul": _batch_matmul,
}
