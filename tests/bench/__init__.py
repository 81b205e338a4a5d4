"""Benchmarks against peers of the same run, on demand: `python -m tests.bench.NAME`. They assert nothing."""
