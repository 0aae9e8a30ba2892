# Needs only python3 (3.11 or newer, with its venv module) and make: every target makes the environment it runs in.
# Another interpreter: make test PYTHON=python3.13

PYTHON ?= python3
JOBS ?= 2
MODEL := examples/digits/digits
PIP := -m pip --disable-pip-version-check install --quiet

.DEFAULT_GOAL := help
.PHONY: help demo test test-all test-check test-litert rules lint format docs bench train clean

help:
	@echo 'make demo         convert a small trained network and compare it with its reference'
	@echo 'make test         ruff, pyright and the tests, a seeded sample of each large suite'
	@echo 'make test-all     the same with every test, the long ones too'
	@echo 'make test-litert  the tests that run a model, on the newer runtime (ai-edge-litert)'
	@echo 'make test-check   the FileCheck files of the passes under --check: what is computed stays, what rules say falls does'
	@echo 'make rules        of each rule: checked, formatted, verified, fired by a test, refused by one'
	@echo 'make lint         ruff and pyright alone'
	@echo 'make format       write every Python file the way make lint wants it'
	@echo 'make docs         write docs/rules.md and docs/operators.md, the pages of all rules and of all operators, from the pattern files'
	@echo 'make bench        the benchmarks: conversion time and memory as ratios to their floors'
	@echo 'make train        train the network of the demo again and write examples/digits/'
	@echo 'make clean        remove the environments and everything built'

# One stamp per set of packages: pip runs again only when pyproject.toml changes.
.venv/pyvenv.cfg:
	$(PYTHON) -m venv .venv

.venv/.demo: .venv/pyvenv.cfg pyproject.toml
	.venv/bin/python $(PIP) --editable '.[onnxruntime]'
	@touch $@

.venv/.test: .venv/pyvenv.cfg pyproject.toml
	.venv/bin/python $(PIP) --editable '.[test]'
	@touch $@

.venv/.bench: .venv/.test
	.venv/bin/python $(PIP) --editable '.[bench]'
	@touch $@

.venv/.train: .venv/pyvenv.cfg pyproject.toml
	.venv/bin/python $(PIP) --editable '.[train]'
	@touch $@

# The newer runtime is what newer Pythons get: the requirements as they read on 3.12, whatever this Python is.
.venv-litert/.test: pyproject.toml tests/harness/litert_requirements.py
	$(PYTHON) -m venv .venv-litert
	.venv-litert/bin/python $(PIP) packaging
	.venv-litert/bin/python tests/harness/litert_requirements.py > .venv-litert/requirements.txt
	.venv-litert/bin/python $(PIP) --requirement .venv-litert/requirements.txt
	.venv-litert/bin/python $(PIP) --no-deps --editable .
	@touch $@

demo: .venv/.demo
	@mkdir -p build
	.venv/bin/tflc convert $(MODEL).onnx -o build/digits.tflite
	.venv/bin/tflc compare $(MODEL).onnx build/digits.tflite
	.venv/bin/python examples/digits/demo.py $(MODEL).onnx build/digits.tflite

# The type checker follows no editable install that maps folders, so it reads a copy that lies as a wheel would.
lint: .venv/.test
	@rm -rf build/typing && mkdir -p build/typing
	@cp -R compiler build/typing/tflc && cp -R dialects passes patterns tools build/typing/tflc
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/pyright --project . --pythonpath .venv/bin/python

format: .venv/.test
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

docs: .venv/.test
	.venv/bin/onnx-pat doc
	.venv/bin/onnx-pat operators

test: .venv/.test lint
	.venv/bin/pytest -n $(JOBS) -m 'not long'

test-all: .venv/.test lint
	.venv/bin/pytest -n $(JOBS)

test-check: .venv/.test
	.venv/bin/pytest -n $(JOBS) tests/unit/passes/test_filecheck_under_check.py

rules: .venv/.test
	.venv/bin/onnx-pat stats --verify

test-litert: .venv-litert/.test
	.venv-litert/bin/pytest -n $(JOBS) -m 'runtime and not long'

bench: .venv/.bench
	.venv/bin/python bench/run.py

train: .venv/.train
	.venv/bin/python examples/digits/train.py

clean:
	rm -rf .venv .venv-litert build
