"""The account in its three forms, by the names of their files."""

from orontes.exports.account.html import render_html
from orontes.exports.account.markdown import render_markdown
from orontes.exports.account.references import References
from orontes.exports.account.sections import make_account
from orontes.exports.account.wiki import render_wiki
from orontes.exports.parts import RecordParts


def render_accounts(parts: RecordParts) -> dict[str, str]:
    """File name -> content: `account.md`, `account.html` and `account.wiki`, all of the same sentences."""
    account = make_account(parts)
    references = References(
        account, {claim.id: claim for claim in parts.claims}, {report.id: report for report in parts.reports}
    )
    return {
        "account.md": render_markdown(account, references),
        "account.html": render_html(account, references),
        "account.wiki": render_wiki(account, references),
    }
