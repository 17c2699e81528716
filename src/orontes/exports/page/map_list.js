// Beside the map: the place that was picked, what changed hands on the day, and what happened.

import { holderNumber } from "./actors.js";
import { change } from "./address.js";
import { boundary, byPlace, disputedMark, holderOf } from "./control_spans.js";
import { h, nothing, pages, said } from "./elements.js";
import { holdOn, positionOf } from "./map_features.js";
import { cite, link, quotes, spanClaims, statusBadge } from "./quotes.js";
import { control, places } from "./record.js";
import { width } from "./stretch.js";
import { day, plural, STATES } from "./words.js";

const placeById = new Map(places.map((place) => [place.id, place]));

export function listDay(iso, list, spot, { go }) {
  const changed = control
    .filter((span) => span.claims?.length && begins(span, iso))
    .sort((one, two) => opening(one) - opening(two) || (one.place.name < two.place.name ? -1 : 1));
  return h(
    "div",
    {},
    spot ? picked(spot, iso, list) : null,
    h("h3", {}, "What changed on this day"),
    changed.length ? h("ul", {}, changed.map((span) => changeRow(span, go))) : nothing("No place is told to have changed hands."),
    h("h3", {}, plural(list.length, "event")),
    list.length ? pages(list, 25, (event) => eventRow(event, go), h("ul", {})) : nothing("None that fits."),
  );
}

const begins = (span, iso) => {
  const [from, to] = [span.from_earliest ?? span.from_latest, span.from_latest ?? span.from_earliest];
  return from !== undefined && from <= iso && iso <= to;
};

// How many days the start of a span leaves open: what is told for this very day comes first.
const opening = ({ from_earliest: from, from_latest: to }) => width({ earliest: from ?? to, latest: to ?? from });

function changeRow(span, go) {
  const certain = span.from_earliest === span.from_latest;
  return h(
    "li",
    {},
    placeButton(span.place.id, span.place.name, go),
    ": ",
    span.state === "left" ? "left, nobody else named" : [holderOf(span), span.state === "held" ? "" : ` (${STATES[span.state] ?? span.state})`],
    certain ? null : h("span", { class: "nothing" }, " ", boundary(span.from_earliest, span.from_latest, "")),
    " ",
    cite(span.claims),
    " ",
    disputedMark(span),
  );
}

function placeButton(id, name, go) {
  if (!positionOf(id)) return [h("b", {}, said(name)), h("span", { class: "nothing" }, " (not on the map)")];
  const pick = () => {
    go(id);
    change({ spot: id }, { quiet: true });
  };
  return h("button", { type: "button", class: "place", onclick: pick }, said(name), h("span", { class: "unseen" }, ", show on the map"));
}

function eventRow(event, go) {
  const place = event.place?.place;
  return h(
    "li",
    {},
    link(`#days?event=${event.id}`, said(event.label ?? "")),
    " ",
    cite(event.claims),
    " ",
    ["disputed", "claimed", "denied", "planned"].includes(event.status) ? statusBadge(event.status) : null,
    place && positionOf(place) ? [" ", placeButton(place, event.place.name, go)] : null,
  );
}

function picked(id, iso, list) {
  const place = placeById.get(id) ?? byPlace.get(id)?.[0].place;
  const hold = holdOn(id, iso);
  const own = list.filter((event) => (event.place?.place ?? event.place?.name) === id);
  return h(
    "section",
    { class: "picked", "aria-label": "The place picked" },
    h("h3", {}, said(place?.name ?? id)),
    place?.aliases?.length ? said(place.aliases.slice(0, 5).join(", "), "p", { class: "nothing" }) : null,
    hold
      ? hold.spans.map((span) =>
          h(
            "p",
            { class: `side-line side-edge-${span.holder ? holderNumber(span.holder) : 0}` },
            holderOf(span),
            ` · ${STATES[span.state] ?? span.state}, since `,
            boundary(span.from_earliest, span.from_latest, "an unknown day"),
            " ",
            spanClaims(span),
            " ",
            disputedMark(span),
          ),
        )
      : nothing(`Who held it on ${day(iso)} is not told.`),
    own.slice(0, 5).map((event) => h("div", {}, link(`#days?event=${event.id}`, said(event.label ?? "")), quotes(event.claims ?? [], 1))),
    h(
      "p",
      {},
      link(`#days?place=${encodeURIComponent(id)}`, "All events here"),
      " · ",
      h("button", { type: "button", class: "plain", onclick: () => change({ spot: null }) }, "Close"),
    ),
  );
}
