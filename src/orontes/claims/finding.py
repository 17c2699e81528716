"""The deeds that a passage tells: drafts joined, shared out and freed of figures of speech."""

from dataclasses import dataclass

from orontes.claims.breaches import call_breach
from orontes.claims.draft import Draft
from orontes.claims.drafts import find_drafts
from orontes.claims.fleeing import call_flight
from orontes.claims.gapping import find_gapped
from orontes.claims.harm_homes import join_harm
from orontes.claims.headings_places import Headings
from orontes.claims.headings_sections import is_bare_heading
from orontes.claims.idioms import is_idiom
from orontes.claims.joining import join_drafts
from orontes.claims.mishaps import dies_of_mishap
from orontes.claims.nouns import Sorter
from orontes.claims.repelling import credit_defender
from orontes.claims.sections import Section, is_figure
from orontes.claims.shares import share_out
from orontes.claims.sieges import under_ending
from orontes.claims.tree import Tree
from orontes.claims.underway import call_underway


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds the deeds that passages tell; knows the section that the report belongs to."""

    sorter: Sorter
    section: Section
    text: str
    headings: Headings

    def find(self, tree: Tree) -> list[Draft]:
        """The drafts of a passage, each deed once, without figures of speech."""
        if is_bare_heading(tree, self.text):
            return []
        told = [draft for draft in find_drafts(tree, self.sorter) if not is_idiom(draft, self.sorter)]
        told = [credit_defender(draft) for draft in join_harm(tree, told, self.sorter)]
        told += find_gapped([draft for draft in told if draft.frame.number < 0], self.sorter)
        drafts = [
            call_underway(call_flight(call_breach(under_ending(draft)))) for draft in share_out(join_drafts(tree, told))
        ]
        drafts = [draft for draft in drafts if not dies_of_mishap(draft, self.text)]
        return [draft for draft in drafts if not is_figure(draft, self.section, self.sorter)]
