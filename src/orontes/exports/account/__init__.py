"""The account: what a record tells, written as an article whose every sentence rests on claims."""

from orontes.exports.account.account import Account, Part, Section, Sentence
from orontes.exports.account.check import Fault, check_account
from orontes.exports.account.sections import draft_account, make_account
from orontes.exports.account.writing import render_accounts

__all__ = [
    "Account",
    "Fault",
    "Part",
    "Section",
    "Sentence",
    "check_account",
    "draft_account",
    "make_account",
    "render_accounts",
]
