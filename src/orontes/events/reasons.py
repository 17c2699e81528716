"""Why two claims cannot be one event, where others may show that they are: reasons that rest on how one report tells.

A writer who names the street in one sentence and the town in the next, or a neighbour who did none of it, tells one
act as two. Claims of one report so told are never joined for themselves; but where other reports stand in both groups
(A and B in one, A' and C in the other, B and C alike), they only weigh against joining them. "Another", and a doer who
may not be that of the act before, are read from a word or two, and need only one report that links the groups.
"""

CLASH_ELSEWHERE = "a clash and a strike in two places"
EACH_SIDE = "each side's own dead"
FAR_APART = "other acts, told far apart"
LENT_DOER = "a doer named for another place"
ONE_MORE = "one more act, told in one report"
OTHER_WEAPON = "another weapon, told anew in one report"
OWN_DOER = "a doer of its own"
PLACES_OF_ONE = "two places of one report"
TWO_DOERS = "acts of two, told in one report"
TWO_PLACES = "two places"

BY_A_WORD = frozenset({ONE_MORE, OTHER_WEAPON, OWN_DOER})
TOLD_APART = frozenset(
    {CLASH_ELSEWHERE, FAR_APART, LENT_DOER, ONE_MORE, OTHER_WEAPON, OWN_DOER, PLACES_OF_ONE, TWO_DOERS, TWO_PLACES}
)
