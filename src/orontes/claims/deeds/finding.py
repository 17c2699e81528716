"""The deeds that a passage tells: drafts joined, shared out and freed of figures of speech."""

from dataclasses import dataclass

from orontes.claims.deeds.draft import Draft
from orontes.claims.deeds.drafts import find_drafts
from orontes.claims.deeds.fleeing import call_flight
from orontes.claims.deeds.gapping import find_gapped
from orontes.claims.deeds.joining import join_drafts
from orontes.claims.deeds.repelling import credit_defender
from orontes.claims.deeds.sieges import under_ending
from orontes.claims.deeds.underway import call_underway
from orontes.claims.harm.homes import join_harm
from orontes.claims.harm.shares import share_out
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.places.headings import Headings
from orontes.claims.places.headings_sections import is_bare_heading
from orontes.claims.senses.breaches import call_breach
from orontes.claims.senses.idioms import is_idiom
from orontes.claims.senses.mishaps import dies_of_mishap
from orontes.claims.senses.sections import Section, is_figure
from orontes.claims.tree import Tree


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
