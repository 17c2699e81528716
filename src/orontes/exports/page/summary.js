// The record at a sight: when, where, who, with what result, at what harm, and what is disputed.

import { claimsOf, listSides, sideName, sideNumber } from "./actors.js";
import { boundary, disputedMark, holderOf, listLast } from "./control.js";
import { topic } from "./disputes.js";
import { cell, draw, h, nothing, pages, said, section, table } from "./elements.js";
import { makeAddress } from "./address.js";
import { claimsButton, link, statusBadge } from "./quotes.js";
import { claimsAbout, control, disputes, events, hasHappened, isCurrent, places, problems, reports } from "./record.js";
import { findStretch, isNarrow, isoOf, ordinal } from "./stretch.js";
import { best, capital, day, days, number, plain, plural, spoken, STATES, STATUSES } from "./words.js";

const HARM = ["killed", "injured", "missing", "detained", "abducted", "displaced", "released"];

function body() {
  return h("div", { class: "summary" },
    h("div", { class: "halves" }, section("When", when()), section("How the events stand", standing())), section("Where", where()), section("Sides and actors", sides()),
    section("Result by place", results()), section("Harm and its ranges", harm()), section("What the reports dispute", disputed()),
    problems.length ? h("p", { class: "note" }, link("#sources", plural(problems.length, "warning")), " on what could not be read or understood.") : null);
}

function when() {
  const published = reports.map((report) => report.published).filter(Boolean).sort();
  const undated = reports.length - published.length;
  const happened = events.filter(hasHappened);
  const dated = happened.filter((event) => isNarrow(event.when));
  return [h("p", {}, "Reports ", published.length ? `published ${days(published[0], published.at(-1))}` : "without a day of publication",
    undated && published.length ? `, ${number(undated)} undated` : null, ". ",
    happened.length > dated.length ? h("span", { class: "nothing" }, `${plural(happened.length - dated.length, "event")} on days not known to the week.`) : null),
  dated.length ? chart(dated) : nothing("No event has a known day.")];
}

// Bars of events by first possible day; by month or year where days would be too many.
function chart(dated) {
  const all = dated.map((event) => event.when.earliest).sort();
  const [from, to] = findStretch(all);
  const firsts = all.filter((first) => first >= from && first <= to);
  const span = ordinal(to) - ordinal(from);
  const size = span <= 62 ? 10 : span <= 1900 ? 7 : 4;
  const buckets = new Map();
  if (size === 10) for (let at = ordinal(from); at <= ordinal(to); at += 1) buckets.set(isoOf(at), 0);
  for (const first of firsts) buckets.set(first.slice(0, size), (buckets.get(first.slice(0, size)) ?? 0) + 1);
  const most = Math.max(...buckets.values());
  const unit = { 10: "day", 7: "month", 4: "year" }[size];
  const bars = h("ol", { class: "chart", "aria-label": `Events by ${unit}` }, [...buckets].map(([key, count]) => {
    const [first, last] = [key + "-01-01".slice(size - 4, 6), key + "-12-31".slice(size - 4, 6)];
    const name = size === 10 ? day(key, { weekday: true }) : size === 7 ? day(`${key}-01`).replace(/^\d+ /, "") : key;
    const bar = draw("svg", { viewBox: "0 0 10 60", preserveAspectRatio: "none", "aria-hidden": "true" },
      draw("rect", { x: 0, y: 60 - (count / most) * 60, width: 10, height: (count / most) * 60 }));
    const label = [h("span", { class: "value" }, number(count)), bar, h("span", { class: "tick" }, size === 10 ? Number(key.slice(8)) : key.slice(-2))];
    const text = `${name}: ${plural(count, "event")}`;
    return h("li", {}, count ? h("a", { href: makeAddress("days", { from: first, to: size === 7 ? `${key}-31` : last }), "aria-label": text, title: text }, label) : h("span", { title: text }, label));
  }));
  const rest = all.length - firsts.length;
  return [bars, h("p", { class: "note" }, `By first possible ${unit}, ${days(from, to)}`, rest ? `; ${plural(rest, "event")} before or after.` : ".")];
}

function standing() {
  const counts = new Map(Object.keys(STATUSES).map((status) => [status, 0]));
  for (const event of events) counts.set(event.status, (counts.get(event.status) ?? 0) + 1);
  return h("ul", { class: "standing" }, [...counts].filter(([, count]) => count).map(([status, count]) => h("li", {},
    h("a", { href: makeAddress("days", { status }) }, h("b", {}, number(count)), " ", statusBadge(status)), h("p", {}, STATUSES[status]?.[2] ?? ""))));
}

function where() {
  const counts = new Map();
  for (const event of events.filter(isCurrent)) {
    const key = event.place?.place ?? event.place?.name;
    if (!key) continue;
    const found = counts.get(key) ?? { name: event.place.name ?? event.place.text, events: 0, claims: [], key };
    found.events += 1;
    found.claims.push(...(event.claims ?? []));
    counts.set(key, found);
  }
  const list = [...counts.values()].sort((one, two) => two.events - one.events || (one.name < two.name ? -1 : 1));
  if (!list.length) return nothing("No event has a known place.");
  return [h("ul", { class: "tiles" }, list.slice(0, 12).map((one) => h("li", {}, h("a", { href: makeAddress("days", { place: one.key }) }, said(one.name)),
    " ", h("span", { class: "nothing" }, plural(one.events, "event")), " ", claimsButton(claimsAbout(one.claims))))),
  h("p", { class: "note" }, `${plural(list.length, "place")} of events; ${plural(places.length, "place")} named and placed.`)];
}

function sides() {
  const list = listSides();
  if (!list.length) return nothing("No actor was found.");
  return h("div", { class: "sides" }, list.map(([side, members]) => h("div", { class: `side-box side-edge-${sideNumber(side)}` },
    h("h3", {}, sideName(side)),
    h("ul", {}, members.slice(0, 6).map((actor) => h("li", {}, h("a", { href: makeAddress("actors", { actor: actor.id }) }, said(actor.name)), " ", claimsButton(claimsOf(actor))))),
    members.length > 6 ? h("p", {}, link("#actors", `All ${number(members.length)}`)) : null)));
}

function results() {
  const list = listLast().sort((one, two) => (two.claims?.length ?? 0) - (one.claims?.length ?? 0));
  if (!list.length) return nothing("The reports do not say who holds any place.");
  return [table("Last reported holder of each place", ["Place", "Last reported holder", "State", "Since", "Claims"], list.slice(0, 12).map((span) => h("tr", { role: "row" },
    h("th", { scope: "row", role: "rowheader" }, said(span.place.name)), cell("", holderOf(span)),
    cell("", STATES[span.state] ?? span.state, span.until_latest ? ` until ${day(span.until_latest)}` : null, " ", disputedMark(span)),
    cell("Since", boundary(span.from_earliest, span.from_latest, "unknown")), cell("", claimsButton(span.claims))))),
  h("p", { class: "note" }, link("#control", `All ${plural(list.length, "place")} and ${plural(control.length, "span")} of control`))];
}

function harm() {
  const rows = events.filter(isCurrent).flatMap((event) => (event.quantities ?? []).map((count) => ({ event, count })));
  const groups = HARM.map((of) => [of, rows.filter((row) => row.count.of === of).sort((one, two) => size(two.count) - size(one.count))]).filter(([, list]) => list.length);
  if (!groups.length) return nothing("No count of people harmed was found.");
  return [h("div", { class: "harm" }, groups.map(([of, list]) => h("div", {}, h("h3", {}, capital(of)), pages(list, 5, harmRow)))),
    h("p", { class: "note" }, "Each figure is of one event. They are not added up: reports may count the same people twice.")];
}

const size = (count) => count.best ?? count.low ?? count.high ?? 0;

function harmRow({ event, count }) {
  const [value, whole] = best(count);
  return h("div", { class: "harm-row" }, h("p", { class: "figure" }, value, count.who && count.who !== "all" ? h("span", {}, ` ${plain(count.who)}`) : null),
    h("p", {}, link(`#days?event=${event.id}`, said(event.label ?? "")), h("span", { class: "nothing" }, ` ${days(event.when?.earliest, event.when?.latest)}`),
      whole ? h("span", { class: "nothing" }, `, claims range ${whole}`) : null, event.disputes?.length ? h("span", { class: "flag" }, "disputed") : null, " ", claimsButton(count.claims)));
}

function disputed() {
  if (!disputes.length) return nothing("The reports do not contradict one another, as far as was read.");
  return [h("ul", { class: "teasers" }, disputes.slice(0, 6).map((one) => h("li", {}, link(`#disputes?dispute=${one.id}`, said(topic(one)[0])),
    h("span", { class: "versus" }, (one.positions ?? []).map((position, index) => [index ? h("i", {}, " against ") : null, said(spoken(position.value))]))))),
  h("p", { class: "note" }, link("#disputes", `All ${plural(disputes.length, "dispute")}, side by side`))];
}

export const view = { name: "summary", title: "Summary", body };
