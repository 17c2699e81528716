"""How sure an event stands, by CONTRACT's precedence."""

from collections.abc import Mapping, Sequence, Set

from orontes.entities import nation_of
from orontes.events.ground import Ground
from orontes.events.natures import NATURE_OF_SIDE
from orontes.events.origins import RUMOUR, Source, one_with_body
from orontes.events.origins_own import tells_as_ours
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.knowledge import name_key

_HERE = {"same", "alike", "near", "part", "region", "country"}
_LOSSES = {"withdrawal", "surrender_or_defection", "displacement_or_flight"}


def settle_status(
    views: Sequence[ClaimView],
    sources: Mapping[str, Source],
    *,
    disputed: bool,
    elsewhere: Set[str] = frozenset(),
) -> str:
    """planned, denied, disputed, conceded, confirmed, claimed or reported: the first that fits.

    Claims that are told of another place (`elsewhere`) confirm nothing.
    """
    if not any(view.actual for view in views):
        return "planned"
    asserting = [view for view in views if view.asserted]
    if all(sources[view.claim.id].name == RUMOUR for view in asserting) and any(is_denial(view) for view in views):
        return "denied"
    if not asserting:
        return "denied"
    if disputed:
        return "disputed"
    told = {sources[view.claim.id].side for view in asserting}
    if any(is_conceded(view, sources[view.claim.id]) and _admits(view, told) for view in asserting):
        return "conceded"
    behind = independent_sources(asserting, sources)
    own = {source.key for source in behind if source.relation == "party" or _tells_own(source, asserting)}
    doers = _doers(asserting, sources)
    here = [view for view in asserting if view.claim.id not in elsewhere]
    sure = independent_sources(here, sources) if elsewhere else behind
    if len({"doers" if source.key in doers else _camp(source) for source in sure}) > 1:
        return "confirmed"
    return "claimed" if behind and len(own) == len(behind) else "reported"


def told_elsewhere(views: Sequence[ClaimView], place: str | None, ground: Ground) -> frozenset[str]:
    """The claims of an event that tell another place than its own, with those of their reports that tell none."""
    if place is None:
        return frozenset()
    near, far = (fusion_rules().limits[name] for name in ("near_km", "far_km"))
    here = {
        view.claim.id: ground.relate(view.place, place, near_km=near, far_km=far) in _HERE
        for view in views
        if view.place is not None
    }
    reports = {view.claim.report for view in views if here.get(view.claim.id)}
    others = {view.claim.report for view in views if view.claim.id in here} - reports
    return frozenset(view.claim.id for view in views if not here.get(view.claim.id, view.claim.report not in others))


def is_denial(view: ClaimView) -> bool:
    """Whether a claim says that it did not happen."""
    return view.actual and view.claim.polarity == "denied"


def _camp(source: Source) -> str:
    """What a source shares with others that do not make it surer: its side, its body, or nothing."""
    return f"side:{source.side}" if source.side else source.heads[0] if source.heads else source.key


def _tells_own(source: Source, views: Sequence[ClaimView]) -> bool:
    """Whether a voice tells its own deed: a state that no report counts to a side is a party to what its army did."""
    agents = {view.agent for view in views if view.agent}
    nations = {nation_of(view.claim.agent.name or view.claim.agent.text) for view in views if view.claim.agent}
    nation = nation_of(source.name) if source.kind == "voice" and source.relation != "neutral" else None
    if source.kind != "voice":
        return False
    own = agents & {source.key, *source.heads} or (nation and nation in nations)
    return bool(own) or any(_speaks_of_itself(view, source) for view in views)


def _speaks_of_itself(view: ClaimView, source: Source) -> bool:
    """Whether the voice of a claim is its doer by the same words, or by "it" and "we"."""
    agent = view.claim.agent
    said = any(source.name in {voice.name, voice.text} for voice in view.claim.attribution[:1])
    if not said or agent is None or agent.actor is not None:
        return False
    return agent.text.casefold() in {"it", "we"} or name_key(agent.name or agent.text) == name_key(source.name)


def _doers(views: Sequence[ClaimView], sources: Mapping[str, Source]) -> set[str]:
    """The keys of sources that are of the doer's side, where one of them tells the deed as its own: all are one."""
    ours = {sources[view.claim.id].key for view in views if tells_as_ours(view.claim)}
    if not ours:
        return ours
    agents = {view.agent for view in views if view.agent}
    sides = {view.side for view in views if view.side}
    behind = (sources[view.claim.id] for view in views)
    return ours | {source.key for source in behind if source.side in sides or agents & {source.key, *source.heads}}


def is_conceded(view: ClaimView, source: Source) -> bool:
    """Whether the side that the event hurts says so itself."""
    if source.kind != "voice" or source.side is None:
        return False
    if view.claim.kind in _LOSSES:
        return source.side == view.side
    own = NATURE_OF_SIDE.get(source.side)
    if own and view.harmed == {*NATURE_OF_SIDE.values()} - {own}:
        return False  # of its foes' dead a side boasts
    return source.side == view.patient_side and source.side != view.side


def _admits(view: ClaimView, told: Set[str | None]) -> bool:
    """Whether it costs a side anything to say so: its men's dead, or what the other claims; no raid on its town."""
    if view.family != "violence" or (view.side is not None and view.side in told):
        return True
    return bool(view.harmed) or any(who == "fighters" for _, who, _ in view.counts)


def independent_sources(views: Sequence[ClaimView], sources: Mapping[str, Source]) -> list[Source]:
    """Sources that do not rest on one another: an outlet that quotes a voice on the event adds nothing of its own.

    Reports that nobody names and somebody denies are no source of it.
    """
    quoting = {view.claim.report for view in views if sources[view.claim.id].kind == "voice"}
    found = {}
    for view in views:
        source = sources[view.claim.id]
        if source.name != RUMOUR and (source.kind == "voice" or view.claim.report not in quoting):
            found[source.key] = source
    found = {one_with_body(source, found): source for _, source in sorted(found.items(), reverse=True)}
    return [found[key] for key in sorted(found)]
