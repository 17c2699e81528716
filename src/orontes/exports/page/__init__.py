"""The record's page: one file that opens in any browser, offline."""

from orontes.exports.page.render import find_server, render_page

__all__ = ["find_server", "render_page"]
