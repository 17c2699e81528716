// Which events are shown: by kind, actor, place, outlet, status, days and words.

import { bind, change } from "./address.js";
import { h, option } from "./elements.js";
import { claims, events, isCurrent, outletOf, reportOf, wordsOf } from "./record.js";
import { kindName, number, STATUSES } from "./words.js";

const facets = {
  kind: (event) => [event.kind],
  actor: (event) => actorsOf(event).map(keyOf),
  place: placeKeys,
  outlet: (event) => [...new Set((event.claims ?? []).map((index) => outletOf(reportOf(claims[index]))))],
  status: (event) => [event.status],
};
const TITLES = { kind: "Kind", actor: "Actor", place: "Place", outlet: "Outlet", status: "Status" };

const actorsOf = (event) => [...(event.agents ?? []), ...(event.patients ?? [])];
const keyOf = (party) => party.actor ?? party.name;

function placeKeys(event) {
  const key = event.place?.place ?? event.place?.name;
  return key ? [key] : [];
}

const labels = {
  kind: kindName,
  status: (code) => STATUSES[code]?.[1] ?? code,
  outlet: (name) => name,
  actor: null,
  place: null,
};

function listOptions(facet) {
  const counts = new Map();
  const names = new Map();
  for (const event of events) {
    for (const key of new Set(facets[facet](event))) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (facet === "actor") for (const party of actorsOf(event)) names.set(keyOf(party), party.name);
    if (facet === "place") for (const key of placeKeys(event)) names.set(key, event.place.name);
  }
  const label = labels[facet] ?? ((key) => names.get(key));
  return [...counts]
    .sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1))
    .map(([key, count]) => option(key, `${label(key)} (${number(count)})`));
}

export function bar() {
  const selects = Object.keys(facets).map((facet) =>
    h("label", {}, h("span", {}, TITLES[facet]), h("select", { name: facet }, option("", "All"), listOptions(facet))),
  );
  const bounds = events
    .map((event) => event.when?.earliest)
    .filter(Boolean)
    .sort();
  const limits = { min: bounds[0], max: bounds.at(-1) };
  return bind(
    h(
      "form",
      { class: "filters", role: "search", "aria-label": "Filter the events" },
      h(
        "label",
        { class: "wide" },
        h("span", {}, "Words"),
        h("input", { type: "search", name: "q", placeholder: "in labels, quotes, names", autocomplete: "off" }),
      ),
      selects,
      h("label", {}, h("span", {}, "From"), h("input", { type: "date", name: "from", ...limits })),
      h("label", {}, h("span", {}, "To"), h("input", { type: "date", name: "to", ...limits })),
      h(
        "label",
        { class: "tick" },
        h("input", { type: "checkbox", name: "earlier" }),
        h("span", {}, "Earlier history too"),
      ),
      h("button", { type: "button", class: "plain", onclick: clear }, "Clear"),
    ),
  );
}

export function clear() {
  const names = [...Object.keys(facets), "q", "from", "to", "earlier", "event"];
  change(Object.fromEntries(names.map((name) => [name, null])));
}

let texts = null;

// All words of each event, made once, when they are first looked for.
function textOf(index) {
  texts ??= events.map((event) =>
    fold(
      [
        event.label,
        event.place?.name,
        kindName(event.kind),
        ...actorsOf(event).flatMap((one) => [one.name, one.text]),
        ...(event.claims ?? []).map((claim) => wordsOf(claims[claim])),
      ].join(" "),
    ),
  );
  return texts[index];
}

function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'");
}

// The events that fit the filters; those of earlier history only where `earlier` is asked for.
export function choose(params, earlier = params.get("earlier")) {
  if (params.has("event"))
    return events.filter((event) => event.id === params.get("event") || event.formerly?.includes(params.get("event")));
  const asked = Object.keys(facets).filter((facet) => params.get(facet));
  const sought = fold(params.get("q") ?? "")
    .split(/\s+/)
    .filter(Boolean);
  const [from, to] = [params.get("from"), params.get("to")];
  return events.filter(
    (event, index) =>
      (earlier || isCurrent(event)) &&
      asked.every((facet) => facets[facet](event).includes(params.get(facet))) &&
      (!from || (event.when?.latest ?? "") >= from) &&
      (!to || (event.when?.earliest ?? "9999") <= to) &&
      sought.every((word) => textOf(index).includes(word)),
  );
}
