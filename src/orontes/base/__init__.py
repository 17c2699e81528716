"""Parts of every record: spans, days, counts, codes, ids, problems, JSON Lines, YAML."""

from orontes.base.altering import alter
from orontes.base.codes import (
    ATTACKS,
    BASES,
    CARRIED_BASES,
    CONTROL_STATES,
    HARM,
    KINDS,
    MEANS_TYPES,
    MEANS_UNTOLD,
    MODALITIES,
    OWN_BASES,
    PERIODS,
    POLARITIES,
    REGION_KINDS,
    STATE_KINDS,
    STATUSES,
    TOLD_COUNTS,
    UNARMED,
    UNREAL,
)
from orontes.base.counts import Bounds, add_bounds, cannot_overlap, find_commonest
from orontes.base.crew import begin, count_processes, spread
from orontes.base.days import Days, iso, tell_days
from orontes.base.distances import Point, kilometres
from orontes.base.ids import make_id, sha256_of
from orontes.base.lines import read_lines, write_lines
from orontes.base.marks import drop_bold, drop_marks, drop_marks_within, drop_notes, drop_quotes, find_link
from orontes.base.problems import (
    CallError,
    InputError,
    OrontesError,
    OutputError,
    PackError,
    Problem,
    StoreError,
)
from orontes.base.scripts import ARABIC, LATIN, drop_arabic_marks, spell_alike
from orontes.base.spans import Quote, Span
from orontes.base.word_lists import join_pattern, pattern_lists, read_words, shared_words
from orontes.base.yaml_files import read_yaml

__all__ = [
    "ARABIC",
    "ATTACKS",
    "BASES",
    "CARRIED_BASES",
    "CONTROL_STATES",
    "HARM",
    "KINDS",
    "LATIN",
    "MEANS_TYPES",
    "MEANS_UNTOLD",
    "MODALITIES",
    "OWN_BASES",
    "PERIODS",
    "POLARITIES",
    "REGION_KINDS",
    "STATE_KINDS",
    "STATUSES",
    "TOLD_COUNTS",
    "UNARMED",
    "UNREAL",
    "Bounds",
    "CallError",
    "Days",
    "InputError",
    "OrontesError",
    "OutputError",
    "PackError",
    "Point",
    "Problem",
    "Quote",
    "Span",
    "StoreError",
    "add_bounds",
    "alter",
    "begin",
    "cannot_overlap",
    "count_processes",
    "drop_arabic_marks",
    "drop_bold",
    "drop_marks",
    "drop_marks_within",
    "drop_notes",
    "drop_quotes",
    "find_commonest",
    "find_link",
    "iso",
    "join_pattern",
    "kilometres",
    "make_id",
    "pattern_lists",
    "read_lines",
    "read_words",
    "read_yaml",
    "sha256_of",
    "shared_words",
    "spell_alike",
    "spread",
    "tell_days",
    "write_lines",
]
