// What happened, day by day, with filters.

import { bind, change } from "./address.js";
import { h, nothing, option, pages, said } from "./elements.js";
import { claimsButton, kindTag, link, quotes, statusBadge } from "./quotes.js";
import { claims, disputeById, eventById, events, isCurrent, outletOf, reportOf, wordsOf } from "./record.js";
import { isNarrow } from "./stretch.js";
import { best, capital, day, days, kindName, number, plural, STATUSES, who } from "./words.js";

const facets = { kind: (event) => [event.kind], actor: (event) => actorsOf(event).map(keyOf), place: placeKeys,
  outlet: (event) => [...new Set((event.claims ?? []).map((index) => outletOf(reportOf(claims[index]))))], status: (event) => [event.status] };
const TITLES = { kind: "Kind", actor: "Actor", place: "Place", outlet: "Outlet", status: "Status" };

const actorsOf = (event) => [...(event.agents ?? []), ...(event.patients ?? [])];
const keyOf = (party) => party.actor ?? party.name;

function placeKeys(event) {
  const key = event.place?.place ?? event.place?.name;
  return key ? [key] : [];
}

const labels = { kind: kindName, status: (code) => STATUSES[code]?.[1] ?? code, outlet: (name) => name, actor: null, place: null };

function listOptions(facet) {
  const counts = new Map();
  const names = new Map();
  for (const event of events) {
    for (const key of new Set(facets[facet](event))) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (facet === "actor") for (const party of actorsOf(event)) names.set(keyOf(party), party.name);
    if (facet === "place") for (const key of placeKeys(event)) names.set(key, event.place.name);
  }
  const label = labels[facet] ?? ((key) => names.get(key));
  return [...counts].sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1))
    .map(([key, count]) => option(key, `${label(key)} (${number(count)})`));
}

function bar() {
  const selects = Object.keys(facets).map((facet) => h("label", {}, h("span", {}, TITLES[facet]),
    h("select", { name: facet }, option("", "All"), listOptions(facet))));
  const bounds = events.map((event) => event.when?.earliest).filter(Boolean).sort();
  const limits = { min: bounds[0], max: bounds.at(-1) };
  return bind(h("form", { class: "filters", role: "search", "aria-label": "Filter the events" },
    h("label", { class: "wide" }, h("span", {}, "Words"), h("input", { type: "search", name: "q", placeholder: "in labels, quotes, names", autocomplete: "off" })),
    selects,
    h("label", {}, h("span", {}, "From"), h("input", { type: "date", name: "from", ...limits })),
    h("label", {}, h("span", {}, "To"), h("input", { type: "date", name: "to", ...limits })),
    h("label", { class: "tick" }, h("input", { type: "checkbox", name: "earlier" }), h("span", {}, "Earlier history too")),
    h("button", { type: "button", class: "plain", onclick: clear }, "Clear")));
}

function clear() {
  const names = [...Object.keys(facets), "q", "from", "to", "earlier", "event"];
  change(Object.fromEntries(names.map((name) => [name, null])));
}

let texts = null;

// All words of each event, made once, when they are first looked for.
function textOf(index) {
  texts ??= events.map((event) => fold([event.label, event.place?.name, kindName(event.kind), ...actorsOf(event).flatMap((one) => [one.name, one.text]),
    ...(event.claims ?? []).map((claim) => wordsOf(claims[claim]))].join(" ")));
  return texts[index];
}

function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'");
}

function choose(params) {
  if (params.has("event")) return events.filter((event) => event.id === params.get("event") || event.formerly?.includes(params.get("event")));
  const asked = Object.keys(facets).filter((facet) => params.get(facet));
  const sought = fold(params.get("q") ?? "").split(/\s+/).filter(Boolean);
  const [from, to] = [params.get("from"), params.get("to")];
  return events.filter((event, index) => (params.get("earlier") || isCurrent(event))
    && asked.every((facet) => facets[facet](event).includes(params.get(facet)))
    && (!from || (event.when?.latest ?? "") >= from) && (!to || (event.when?.earliest ?? "9999") <= to)
    && sought.every((word) => textOf(index).includes(word)));
}

const compare = (one, two) => (one < two ? -1 : one > two ? 1 : 0);
const groupOf = (event) => stands.get(event).group;

function order(one, two) {
  const [a, b] = [stands.get(one), stands.get(two)];
  return a.rank - b.rank || compare(a.first, b.first) || compare(a.group, b.group);
}

function body(params) {
  const chosen = choose(params).sort(order);
  const counts = new Map();
  for (const event of chosen) counts.set(groupOf(event), (counts.get(groupOf(event)) ?? 0) + 1);
  const hidden = params.has("event") || params.get("earlier") ? 0 : events.filter((event) => !isCurrent(event)).length;
  const note = params.has("event") ? [" ", h("button", { type: "button", class: "plain", onclick: clear }, "Show all events")] : null;
  return h("div", {}, h("p", { class: "tally", role: "status" }, plural(chosen.length, "event"), ` of ${number(events.length)}`, hidden ? `; ${plural(hidden, "event")} of earlier history not shown` : null, note),
    legend(),
    chosen.length ? pages(chosen, 60, (event, index) => {
      const fresh = index === 0 || groupOf(chosen[index - 1]) !== groupOf(event);
      return [fresh ? heading(groupOf(event), counts.get(groupOf(event))) : null, card(event)];
    }) : nothing("No event fits these filters."));
}

// Where each event stands in the list, found once: after its rank, its first day and its heading.
const stands = new Map(events.map((event) => {
  const first = event.when?.earliest ?? event.when?.latest ?? "";
  const rank = first ? (isCurrent(event) ? 0 : 2) : 1;
  return [event, { rank, first, group: nameGroup(event, rank, first) }];
}));

// Events known to the week stand under their first day; wider ones under their whole interval, which claims no day.
function nameGroup(event, rank, first) {
  if (rank === 2) return "earlier";
  return isNarrow(event.when) || !first ? first : capital(days(event.when.earliest, event.when.latest).replace(/^in /, ""));
}

function heading(group, count) {
  const title = group === "earlier" ? "Earlier history, as the reports recall it" : /^\d{4}-/.test(group) ? day(group, { weekday: true }) : group || "Day unknown";
  return h("h2", { class: "day" }, title, h("span", {}, plural(count, "event")));
}

function legend() {
  return h("details", { class: "legend" }, h("summary", {}, "What the status words mean"),
    h("ul", {}, Object.entries(STATUSES).map(([code, [, , meaning]]) => h("li", {}, statusBadge(code), ` ${meaning}`))));
}

export function card(event) {
  const { earliest, latest } = event.when ?? {};
  const list = event.claims ?? [];
  return h("article", { class: "event" }, h("div", {},
    h("h3", {}, said(event.label ?? kindName(event.kind))),
    h("p", { class: "meta" }, kindTag(event.kind), statusBadge(event.status),
      event.place ? said(event.place.name ?? event.place.text) : h("span", { class: "nothing" }, "place unknown"),
      event.place && !event.place.place ? h("span", { class: "nothing" }, "not on any list of places") : null,
      earliest && earliest === latest ? null : h("span", {}, days(earliest, latest)), parties(event)),
    counts(event), partOf(event), disputesOf(event)),
    h("div", { class: "quotes" }, quotes(list, 2), origins(event)));
}

function parties(event) {
  const names = (list) => list.map((party, index) => [index ? ", " : null, claimsButton(party.claims, said(party.name))]);
  const [agents, patients] = [event.agents ?? [], event.patients ?? []];
  if (!agents.length && !patients.length) return null;
  return h("span", { class: "parties" }, names(agents), agents.length ? null : h("span", { class: "nothing" }, "actor unknown"),
    patients.length ? [h("span", { class: "unseen" }, " towards "), h("span", { "aria-hidden": "true" }, " → "), names(patients)] : null);
}

function partOf(event) {
  const whole = eventById.get(event.part_of);
  return whole ? h("p", { class: "meta" }, h("span", {}, "Part of ", link(`#days?event=${whole.id}`, said(whole.label ?? "")))) : null;
}

// Who is behind an event: voices are counted, not the outlets that carry them.
function origins(event) {
  const list = event.origins ?? [];
  if (list.length === 0) return null;
  const names = list.slice(0, 6).map((origin, index) => [index ? ", " : null, said(origin.name), origin.relation && origin.relation !== "unknown" ? ` (${origin.relation})` : null]);
  return h("p", { class: "origins" }, plural(list.length, "independent voice"), ": ", names, list.length > 6 ? " and more" : null);
}

function counts(event) {
  const rows = (event.quantities ?? []).map((count) => {
    const [value, whole] = best(count);
    return h("li", {}, h("b", {}, value), ` ${who(count)}`, whole ? h("span", { class: "nothing" }, ` range ${whole}`) : null, " ", claimsButton(count.claims));
  });
  return rows.length ? h("ul", { class: "counts" }, rows) : null;
}

function disputesOf(event) {
  const list = (event.disputes ?? []).filter((id) => disputeById.has(id));
  return list.length ? h("p", { class: "disputed" }, list.map((id) => link(`#disputes?dispute=${id}`,
    `⇄ ${capital(disputeById.get(id).attribute)} disputed`))) : null;
}

export const view = { name: "days", title: "Days", bar, body };
