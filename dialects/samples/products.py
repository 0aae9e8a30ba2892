"""Samples of onnx products of matrices, and of ops on single matrices."""

from __future__ import annotations

# Along axes.
from tflc.dialects.samples.site import Site


def matmul(site: Site) -> None:
    left, right = site.shape(0), site.shape(1)
    rank = site.rank(0, 2, 2, 3, 4, 1)
    inner = left[-1] if left else right[-2 if len(right) > 1 else 0] if right else site.length()
    batch = tuple(site.length() for _ in range(max(rank - 2, 0)))
    if right is not None and len(right) > 2 and rank > 2:
        batch = (batch + right[:-2])[-(rank - 2) :]
    left = site.give(0, (inner,) if rank == 1 else (*batch, site.length(), inner))
    other = site.rank(1, 2, 2, len(left), 1)
    batch = left[: other - 2] if 2 < other <= len(left) else (1,) * max(other - 2, 0)
    site.give(1, (inner,) if other == 1 else (*batch, inner, site.length()))


def gemm(site: Site) -> None:
    a, b = site.choose("transA", 0, 0, 1), site.choose("transB", 0, 1)
    left, right = site.shape(0), site.shape(1)
    inner = left[0 if a else 1] if left else right[1 if b else 0] if right else site.length()
    rows = site.length()
    left = site.give(0, (inner, rows) if a else (rows, inner))
    columns = site.length()
    right = site.give(1, (columns, inner) if b else (inner, columns))
    if len(left) == 2 == len(right):
        rows, columns = left[1 if a else 0], right[0 if b else 1]
    site.give(2, site.pick((columns,), (columns,), (), (1,), (1, columns), (rows, 1), (rows, columns)))
    site.choose("alpha", 1.0, 0.5, 2.0)
    site.choose("beta", 1.0, 0.5, 2.0)


_EQUATIONS = {
    1: "ij->ji ii->i ijj->ij bij->b iij ...ij->...ji b...->...",
    2: "ij,jk->ik bij,bjk->bik ij,kj->ki bi,bj->bij bij,bkj->bik bij,jk->bik i,j->ij ij,ij->i ii,ij->ij ij,ik->k "
    "...i,ij->...j b...j,...jk->b...k ij,jk",
    3: "ij,jk,k->i ij,ij,jk->ik i,j,k->kij ...i,ij,j->...",
}


def einsum(site: Site) -> None:
    """Contractions of one to three tensors; an ellipsis stands for one axis."""
    sizes = dict(zip("bijk.", (*site.lengths(4), 2)))
    count = len(site.slots)
    equation = site.choose("equation", *_EQUATIONS.get(count, f"{','.join(['ij'] * count)}->j").split())
    terms = equation.split("->")[0].replace("...", ".").split(",")
    for index, term in enumerate(terms):
        site.give(index, tuple(sizes.get(letter, 2) for letter in term.strip()))


def triangle(site: Site) -> None:
    site.data(0, 2, 3, 4)
    site.give(1, (), site.pick(-2, -1, 0, 1, 2), element="i64")
    site.choose("upper", 0, 1)


def identity(site: Site) -> None:
    site.data(0, 2)
    site.choose("k", -1, 0, 1)


def invertible(site: Site) -> None:
    """Batches of matrices of 1 to 3 rows, in any order, of each of which one element is larger than all others together."""
    shape = site.shape(0)
    size = shape[-1] if shape else site.pick(1, 2, 3)
    rows = [[site.pick(-1.0, 0.0, 0.5) + (4.0 if i == j else 0.0) for j in range(size)] for i in range(size)]
    batch = [site.random.sample(rows, size) for _ in range(2)]
    site.give(0, (2, size, size), batch)


def square(site: Site) -> None:
    rank, size = site.rank(0, 2, 3, 4), site.pick(1, 2, 3, 4)
    site.give(0, (*site.lengths(rank - 2), size, size))
