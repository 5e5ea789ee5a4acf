# Two commands: `make book` builds the site, `make test` runs all tests.
# Each makes the environment in .venv first, if it is not there and current.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help environment book test lab release grade requirements clean

help:
	@echo "make book   build the site into _build/html"
	@echo "make test   build the site and run all tests"
	@echo "make lab    open the exercises in JupyterLab"
	@echo "make release       regenerate exercises/ from solutions/"
	@echo "make grade LESSON=01-tensor-dimensions   grade what a class handed in"
	@echo "make requirements  regenerate requirements.txt from pyproject.toml"
	@echo "make clean  remove the environment and the built site"

environment:
	@command -v $(PYTHON) >/dev/null 2>&1 || { \
	  echo "There is no $(PYTHON) on this machine. Install Python 3.11 or newer," \
	       "or name yours: make PYTHON=/path/to/python3 ..." >&2; exit 1; }
	@$(PYTHON) lstm_shapes/environment.py

book: environment
	@$(BIN)/python -m lstm_shapes.site.build

test: book
	@$(BIN)/python -m pytest --numprocesses=2 --dist=loadgroup $(ARGS)

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
