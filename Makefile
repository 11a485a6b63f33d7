# Readout. `make run` sets everything up and serves the site; `make test` runs the suite; `make help` lists the rest.

PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
PG_TEST_URL ?= postgres://postgres@127.0.0.1:5432/readout
JOBS ?= auto
KILLS ?= 50
CHROMIUM ?= $(shell command -v chromium || command -v chromium-browser || command -v google-chrome)

BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
STATIC := $(shell find static -type f)
LOCAL := HTTPS=$${HTTPS:-0}

.DEFAULT_GOAL := help
.PHONY: help run dev env prepare superuser test check lint types migrations deploy-check test-postgres bench bench-docs soak coverage quality screenshots clean

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

run: .venv/runtime env staticfiles/staticfiles.json prepare  ## install, migrate, load the sample, serve on HOST:PORT, with a worker
	@echo "Readout is at http://$(HOST):$(PORT)/ (stop it with Ctrl-C)"
	@rm -rf data/metrics
	@$(LOCAL); export HTTPS; \
	$(MANAGE) run_imports & worker=$$!; \
	$(BIN)/gunicorn config.wsgi --bind $(HOST):$(PORT) --workers 2 --threads 4 --log-level warning & web=$$!; \
	trap 'kill $$web $$worker 2>/dev/null' INT TERM; \
	wait $$web; code=$$?; kill $$worker 2>/dev/null; wait; exit $$code

dev: .venv/runtime env prepare  ## Django's autoreloading server
	DEBUG=1 $(MANAGE) runserver $(HOST):$(PORT)

superuser: .venv/runtime env  ## make an account for the admin
	@$(LOCAL) $(MANAGE) createsuperuser

env: .env

.env:
	@$(PYTHON) -c "import secrets; print('SECRET_KEY=' + secrets.token_urlsafe(50))" > .env
	@chmod 600 .env
	@echo "Wrote a random SECRET_KEY to .env"

prepare: .venv/runtime env
	@$(LOCAL) $(MANAGE) prepare

staticfiles/staticfiles.json: .venv/runtime $(STATIC) | .env
	@$(LOCAL) $(MANAGE) collectstatic --noinput --verbosity 0
	@touch $@

.venv/bin/python:
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || \
		{ echo "Readout needs Python 3.11 or newer; name one with: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@echo "Making .venv"
	@$(PYTHON) -m venv .venv

.venv/runtime: requirements.txt | .venv/bin/python
	@echo "Installing requirements.txt"
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/develop: requirements.txt requirements-dev.txt | .venv/bin/python
	@echo "Installing requirements-dev.txt"
	@$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@ .venv/runtime

test: .venv/develop  ## the whole suite, on DATABASE_URL or SQLite
	$(BIN)/pytest -n $(JOBS) $(ARGS)

test-postgres: .venv/develop  ## the whole suite on PostgreSQL (PG_TEST_URL)
	DATABASE_URL=$(PG_TEST_URL) $(BIN)/pytest -n $(JOBS) $(ARGS)

check: lint types migrations deploy-check test test-postgres  ## all that CI checks

lint: .venv/develop
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/bandit --quiet --configfile pyproject.toml --recursive articles people config manage.py

types: .venv/develop
	DEBUG=1 $(BIN)/mypy .

migrations: .venv/develop
	DEBUG=1 DATABASE_URL=sqlite://:memory: $(MANAGE) makemigrations --check --dry-run

deploy-check: .venv/develop
	DEBUG=0 HTTPS=1 SECRET_KEY=$$($(PYTHON) -c "import secrets; print(secrets.token_urlsafe(50))") \
		DATABASE_URL=sqlite://:memory: ALLOWED_HOSTS=readout.example $(MANAGE) check --deploy --fail-level WARNING

.venv/bench: requirements-bench.txt .venv/develop
	@echo "Installing requirements-bench.txt"
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -r requirements-bench.txt
	@touch $@

bench: .venv/bench  ## speed and memory on this machine, beside the peers
	@READOUT_POSTGRESQL=$${READOUT_POSTGRESQL-$(PG_TEST_URL)} $(BIN)/python -m benchmarks

bench-docs: .venv/bench  ## the same into docs/benchmarks.md
	@READOUT_POSTGRESQL=$${READOUT_POSTGRESQL-$(PG_TEST_URL)} $(BIN)/python -m benchmarks --write

soak: .venv/develop  ## the long forms: crash tests on both databases (READOUT_KILLS=50 on each), 10,000 hostile files
	READOUT_KILLS=$(KILLS) $(BIN)/pytest tests/crash $(ARGS)
	READOUT_KILLS=$(KILLS) DATABASE_URL=$(PG_TEST_URL) $(BIN)/pytest tests/crash $(ARGS)
	HOSTILE_FILES=10000 HOSTILE_EXAMPLES=100 $(BIN)/pytest -n $(JOBS) tests/hostile $(ARGS)

coverage: .venv/develop  ## the suite with the lines and branches that it runs; fails under 97 % of the lines
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -n $(JOBS) $(ARGS)
	$(BIN)/coverage combine --quiet
	$(BIN)/python -m tests.line_coverage

quality: .venv/develop  ## measure the reading of the gold sets, for docs/quality.md and the page /quality/
	@$(BIN)/python -m tests.gold.measure

screenshots: .venv/develop  ## pictures of every page, from the sample data, into docs/screenshots/
	@$(BIN)/python -m tests.browser.screenshots "$(CHROMIUM)"

clean:  ## remove what make made, but never the database
	rm -rf .venv staticfiles .pytest_cache .mypy_cache .ruff_cache .hypothesis
