"""Orontes: many reports of one armed conflict, one sourced record."""

__version__ = "0.1.0"
