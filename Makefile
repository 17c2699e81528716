# `make check` is what CI runs; `make sample` shows what Orontes does. Each makes .venv first where there is none.

.PHONY: setup check test slow quality sample docs bench model

setup:
	@sh scripts/setup

check:
	@sh scripts/check

test: setup
	.venv/bin/pytest

slow: setup
	.venv/bin/pytest -m slow

# minutes, and only where ../shared is; FLOORS=--update raises the floors to what was reached
quality:
	@sh scripts/quality $(FLOORS)

sample:
	@sh scripts/sample

# docs/commands.md and the other files that tests compare with what they must be
docs: setup
	.venv/bin/pytest --update tests/test_docs.py

bench: setup
	.venv/bin/python benchmarks/reading.py
	.venv/bin/python benchmarks/page.py

# one to two hours; TREEBANKS is a folder of Universal Dependencies files, as orontes/language/train.py says
TREEBANKS ?= ../shared/treebank
model: setup
	.venv/bin/python -m orontes.language.train $(TREEBANKS) --out work/grammar
	rm -rf src/orontes/language/en_model && cp -r work/grammar/model src/orontes/language/en_model
