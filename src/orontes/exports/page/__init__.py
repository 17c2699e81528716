"""The record's page: one file that opens in any browser, offline."""

from orontes.exports.page.render import render_page

__all__ = ["render_page"]
