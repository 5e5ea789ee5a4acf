# `make book` builds the site, and `make test` runs all tests. The others are in `make help`.
# Each command first makes the environment in .venv, if it is missing or out of date.
PYTHON ?= python3
BIN := .venv/bin
# make test ARGS="-k stack_sensors" hands further options to pytest.
PYTEST = $(BIN)/python -m pytest $(ARGS)
IN_PARALLEL := --numprocesses=2 --dist=loadgroup
SLOW_TESTS := test_asked_objects.py test_answers.py test_mutants.py

.PHONY: help environment book lint check test weekly lab release grade requirements clean

help:
	@echo "make book    build the site into _build/html"
	@echo "make check   lint, and run the quick tests of the grader (about a minute)"
	@echo "make check LESSON=03-windows      run the tests of one lesson"
	@echo "make check TASK=stack_sensors     run the tests of one graded function"
	@echo "make lint    check style, types, and imports, and nothing else"
	@echo "make test    build the site and run all tests"
	@echo "make weekly  make test, and more: every lesson through both pipelines, five seeds"
	@echo "make lab     open the exercises in JupyterLab"
	@echo "make release                      regenerate exercises/ from solutions/"
	@echo "make grade LESSON=03-windows      grade a class's submissions to one lesson"
	@echo "make requirements                 regenerate requirements.txt from pyproject.toml"
	@echo "make clean   remove the environment and the built site"

environment:
	@command -v $(PYTHON) >/dev/null 2>&1 || { \
	  echo "There is no $(PYTHON) on this machine. Install Python 3.11 or newer," \
	       "or name yours: make PYTHON=/path/to/python3 ..." >&2; exit 1; }
	@$(PYTHON) lstm_shapes/environment.py

book: environment
	@$(BIN)/python -m lstm_shapes.site.build

lint: environment
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python -m lstm_shapes.lint

ifeq ($(LESSON)$(TASK),)
check: lint
	@$(PYTEST) $(IN_PARALLEL) tests/judging tests/test_project.py \
	  $(SLOW_TESTS:%=--ignore=tests/judging/%)
else
check: environment
	@$(PYTEST) $(IN_PARALLEL) tests \
	  $(if $(LESSON),"--lesson=$(LESSON)") $(if $(TASK),"--task=$(TASK)")
endif

test: book
	@$(PYTEST) $(IN_PARALLEL)

weekly: book
	@$(PYTEST) $(IN_PARALLEL) tests --weekly --seeds 1 5

# The course's folder is the root, so that the exercises' links to the lessons work.
lab: environment
	@$(BIN)/jupyter lab --LabApp.default_url=/lab/tree/exercises

release: environment
	@$(BIN)/lstm-shapes release

grade: environment
	@$(BIN)/lstm-shapes grade "$(LESSON)"

requirements: environment
	@$(BIN)/pip-compile --quiet --all-extras --strip-extras --allow-unsafe \
	  --no-emit-index-url --no-emit-find-links --output-file=requirements.txt pyproject.toml
# A CPU build's local version does not exist on the public index.
	@sed -i.old 's/^\(torch==[0-9.]*\)+.*/\1/' requirements.txt && rm requirements.txt.old

clean:
	rm -rf .venv _build
