# Two commands: `make serve` runs Lodestar, `make test` runs everything that checks it.
# Each brings what it needs; a second call starts at once.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --require-hashes
EDITABLE := $(BIN)/python -m pip --disable-pip-version-check install --no-deps --no-build-isolation --no-index --quiet --editable .

.PHONY: serve test check model bench lock browser help
.DEFAULT_GOAL := help

help: ## list these commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

serve: $(VENV)/run.stamp ## run Lodestar on this machine
	@$(BIN)/lodestar serve

test: $(VENV)/dev.stamp browser ## run all tests, in a browser too
	$(BIN)/python -m pytest

check: $(VENV)/dev.stamp ## lint, types, import contracts, templates
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djlint templates --check --lint --quiet
	$(BIN)/lodestar bank check

model: $(VENV)/run.stamp ## train the shipped model anew from the shipped corpus
	$(BIN)/lodestar model train

bench: $(VENV)/run.stamp ## measure speed and memory, as ratios within one run
	$(BIN)/python -m scoring.bench

lock: $(VENV)/dev.stamp ## renew the hashed requirements from pyproject.toml
	$(BIN)/uv pip compile --quiet pyproject.toml --group build --generate-hashes \
	  --no-emit-index-url --custom-compile-command "make lock" --python-version 3.11 -o requirements.txt
	$(BIN)/uv pip compile --quiet pyproject.toml --group build --group dev -c requirements.txt --generate-hashes \
	  --no-emit-index-url --custom-compile-command "make lock" --python-version 3.11 -o requirements-dev.txt

browser:
	@.ci/browser

$(VENV)/bin/python:
	@echo "Making the environment in $(VENV) …"
	@.ci/environment $(PYTHON) $(VENV)

$(VENV)/run.stamp: requirements.txt pyproject.toml | $(VENV)/bin/python
	@echo "Installing what Lodestar runs on (about 500 MB, once) …"
	$(PIP) -r requirements.txt
	$(EDITABLE)
	@touch $@

$(VENV)/dev.stamp: requirements-dev.txt pyproject.toml | $(VENV)/bin/python
	@echo "Installing what Lodestar is developed with (once) …"
	$(PIP) -r requirements-dev.txt
	$(EDITABLE)
	@touch $@
