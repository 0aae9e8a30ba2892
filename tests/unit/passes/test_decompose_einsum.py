"""decompose of Einsum: numpy computes the same of every kind of equation.

Tolerance: 1e-6 of the largest value, for sums of up to 60 products in another order.
"""

from __future__ import annotations

import pytest
from single_op import In, assert_keeps_meaning

SIZES = {"b": 2, "i": 3, "j": 4, "k": 5, "1": 1}

EQUATIONS = {
    "ij,jk->ik": "ij jk",
    "i j , j k": "ij jk",
    "ij->ji": "ij",
    "ij": "ij",
    "iij->ji": "iij",
    "ijij->ji": "ijij",
    "iii->i": "iii",
    "ij->": "ij",
    "...ii->...i": "bjii",
    "b...->...": "bij",
    "ii,ij->ij": "ii ij",
    "ij,ik->k": "ij ik",
    "ij,ik->jk": "1j ik",
    "...i,ij->...j": "bki ij",
    "b...i,...ij->b...j": "bki kij",
    "...i,...j->...ij": "bki bkj",
    "i,j->ji": "i j",
    "ij,jk,kb->bi": "ij jk kb",
    "ij,ik,i->jk": "ij ik i",
    "...i,ij,j->...": "bki ij j",
    "i,j,k,b->bkji": "i j k b",
}


@pytest.mark.parametrize("equation", EQUATIONS)
def test_equation(equation):
    operands = [In(tuple(SIZES[letter] for letter in term)) for term in EQUATIONS[equation].split()]
    ops = assert_keeps_meaning(
        ["decompose"], "onnx.Einsum", operands, {"equation": equation}, rtol=1e-6, prefer_reference=True
    )
    assert "Einsum" not in ops
