// Which events are shown: by words, kind, actor, place, outlet, status and days. One state for all views.

import { bind, change, fill, readAddress } from "./address.js";
import { append, h, option, said } from "./elements.js";
import { claims, events, isCurrent, outletOf, reportOf, wordsOf } from "./record.js";
import { day, kindName, number, STATUSES } from "./words.js";

const actorsOf = (event) => [...(event.agents ?? []), ...(event.patients ?? [])];
const keyOf = (party) => party.actor ?? party.name;

const facets = {
  kind: (event) => [event.kind],
  actor: (event) => actorsOf(event).map(keyOf),
  place: placeKeys,
  outlet: (event) => [...new Set((event.claims ?? []).map((index) => outletOf(reportOf(claims[index]))))],
  status: (event) => [event.status],
};
const TITLES = {
  kind: "Kind",
  actor: "Actor",
  place: "Place",
  outlet: "Outlet",
  status: "Status",
  from: "From",
  to: "To",
  q: "Words",
  earlier: "Earlier history too",
};
export const SHARED = Object.keys(TITLES);

function placeKeys(event) {
  const key = event.place?.place ?? event.place?.name;
  return key ? [key] : [];
}

const labels = { kind: kindName, status: (code) => STATUSES[code]?.[1] ?? code, outlet: (name) => name };
const names = { actor: new Map(), place: new Map() };
const options = {};

// The choices of a facet, commonest first, and the names of those that are known by an id.
function listOptions(facet) {
  const counts = new Map();
  for (const event of events) {
    for (const key of new Set(facets[facet](event))) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (facet === "actor") for (const party of actorsOf(event)) names.actor.set(keyOf(party), party.name);
    if (facet === "place") for (const key of placeKeys(event)) names.place.set(key, event.place.name ?? event.place.text);
  }
  return [...counts].sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1));
}

function label(facet, key) {
  options[facet] ??= listOptions(facet);
  return labels[facet]?.(key) ?? names[facet]?.get(key) ?? key;
}

// A list of choices is filled when somebody first reaches for it, or when the address names one of them.
function select(facet) {
  const box = h("select", { name: facet }, option("", "All"));
  const load = () => {
    if (box.options.length > 1) return;
    options[facet] ??= listOptions(facet);
    append(
      box,
      options[facet].slice(0, 500).map(([key, count]) => option(key, `${label(facet, key)} (${number(count)})`)),
    );
  };
  for (const sign of ["pointerdown", "focus", "keydown"]) box.addEventListener(sign, load);
  return Object.assign(box, { load });
}

const form = document.getElementById("filters");
const search = document.getElementById("search");
const chips = h("p", { class: "chips", role: "group", "aria-label": "Filters in force" });
const box = h("details", { class: "filter-box" });
const heading = h("summary", {}, "Filters");

export function drawFilters() {
  const bounds = events
    .map((event) => event.when?.earliest)
    .filter(Boolean)
    .sort();
  const limits = { min: bounds[0], max: bounds.at(-1) };
  append(box, [
    heading,
    h(
      "div",
      { class: "filters" },
      Object.keys(facets).map((facet) => h("label", {}, h("span", {}, TITLES[facet]), select(facet))),
      ["from", "to"].map((name) =>
        h("label", {}, h("span", {}, TITLES[name]), h("input", { type: "date", name, ...limits })),
      ),
      h(
        "label",
        { class: "tick" },
        h("input", { type: "checkbox", name: "earlier" }),
        h("span", {}, TITLES.earlier),
      ),
    ),
  ]);
  append(bind(form), [box, chips]);
  bind(search);
}

// Sets the controls to what the address holds; `open` where a view is mostly about choosing.
export function showFilters(params, open) {
  for (const facet of Object.keys(facets)) if (params.get(facet)) form.elements[facet].load();
  fill(form, params);
  fill(search, params);
  const set = SHARED.filter((name) => params.get(name));
  heading.textContent = set.length ? `Filters (${set.length} in force)` : "Filters";
  if (open !== undefined) box.open = open;
  chips.replaceChildren();
  if (set.length === 0 && !params.has("event")) return;
  const chip = (name, text) =>
    h(
      "button",
      { type: "button", class: "chip", onclick: () => change({ [name]: null }) },
      text,
      h("span", { "aria-hidden": "true" }, " ✕"),
      h("span", { class: "unseen" }, ", take this filter away"),
    );
  append(chips, [
    set.map((name) => chip(name, name === "earlier" ? TITLES.earlier : [`${TITLES[name]}: `, said(tell(name, params))])),
    params.has("event") ? chip("event", "One event only") : null,
    h("button", { type: "button", class: "plain", onclick: clear }, "Clear all"),
  ]);
}

function tell(name, params) {
  const value = params.get(name);
  if (name === "from" || name === "to") return day(value);
  return name === "q" ? value : label(name, value);
}

export function clear() {
  change(Object.fromEntries([...SHARED, "event"].map((name) => [name, null])));
}

export const isFiltered = (params) => params.has("event") || SHARED.some((name) => params.get(name));

// What of the address goes along when another view is opened.
export function carried() {
  const { params } = readAddress();
  return Object.fromEntries([...SHARED, "day"].map((name) => [name, params.get(name) ?? ""]));
}

export function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'");
}

export const soughtIn = (params) => fold(params.get("q") ?? "").split(/\s+/).filter(Boolean);

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

// The events that fit the filters; those of earlier history only where `earlier` is asked for.
export function choose(params, earlier = params.get("earlier")) {
  if (params.has("event"))
    return events.filter((event) => event.id === params.get("event") || event.formerly?.includes(params.get("event")));
  const asked = Object.keys(facets).filter((facet) => params.get(facet));
  const sought = soughtIn(params);
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

// The claims of the events that fit, earlier history included, and of one outlet where one is asked for; null where
// nothing is filtered.
export function chosenClaims(params) {
  if (!isFiltered(params)) return null;
  const outlet = params.get("outlet");
  const fit = choose(params, true).flatMap((event) => event.claims ?? []);
  return new Set(outlet ? fit.filter((index) => outletOf(reportOf(claims[index])) === outlet) : fit);
}
