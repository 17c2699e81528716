// Who holds which place, from when to when: as a dated table, and on any one day.

import { sideName, sideNumber } from "./actors.js";
import { bind, change } from "./address.js";
import { cell, draw, h, nothing, pages, said, table } from "./elements.js";
import { claimsButton } from "./quotes.js";
import { control, reports } from "./record.js";
import { findStretch, ordinal } from "./stretch.js";
import { capital, CONTROL_BASES, day, days, number, plural, STATES } from "./words.js";

const FIRST = "0000-00-00";
const LAST = "9999-99-99";
const bounds = control.flatMap((span) => [span.from_earliest, span.from_latest, span.until_earliest, span.until_latest]).filter(Boolean).sort();
const stretch = findStretch(bounds);
const byPlace = new Map();
for (const span of control) {
  if (!byPlace.has(span.place.id)) byPlace.set(span.place.id, []);
  byPlace.get(span.place.id).push(span);
}
for (const list of byPlace.values()) list.sort((one, two) => (startOf(one) < startOf(two) ? -1 : startOf(one) > startOf(two) ? 1 : 0));

function startOf(span) {
  return span.from_earliest ?? span.from_latest ?? FIRST;
}

// Whether a span covers a day: yes, maybe (the day lies where its start or end is uncertain) or no. Where no report
// tells the start, the holder is taken to have been there since the first day of the record, not before.
export function covers(span, iso) {
  const from = [span.from_earliest ?? FIRST, span.from_latest ?? span.from_earliest ?? bounds[0] ?? LAST];
  const until = [span.until_earliest ?? span.until_latest ?? LAST, span.until_latest ?? LAST];
  if (iso < from[0] || iso >= until[1]) return "no";
  return iso >= from[1] && iso < until[0] ? "yes" : "maybe";
}

// The last word on each place: the span that has not ended, or the latest.
export function listLast() {
  return [...byPlace.values()].map((list) => list.findLast((span) => !span.until_earliest && !span.until_latest) ?? list.at(-1));
}

export function holderOf(span) {
  if (!span.holder) return h("span", { class: "nothing" }, span.state === "contested" ? "contested, holder unknown" : "unknown");
  const { name, side } = span.holder;
  return [h("span", { class: `dot side-${sideNumber(side)}`, "aria-hidden": "true" }), said(name),
    side && side !== name ? h("span", { class: "side" }, ` ${side}`) : null];
}

export function disputedMark(span) {
  return span.disputed ? h("span", { class: "status status-disputed" }, h("span", { "aria-hidden": "true" }, "⇄ "), "Disputed") : null;
}

export function boundary(earliest, latest, open) {
  if (!earliest && !latest) return h("span", { class: "nothing" }, open);
  return h("span", { class: "date" }, days(earliest, latest));
}

function bar() {
  const step = (by) => () => {
    const field = document.querySelector('[name="day"]');
    const base = new Date(`${field.value || stretch[by > 0 ? 0 : 1]}T00:00:00Z`);
    if (field.value) base.setUTCDate(base.getUTCDate() + by);
    change({ day: base.toISOString().slice(0, 10) }, { quiet: true });
  };
  return bind(h("form", { class: "filters", "aria-label": "Choose a day and places" },
    h("label", {}, h("span", {}, "Who holds what on"), h("input", { type: "date", name: "day" })),
    h("span", { class: "steps" }, h("button", { type: "button", onclick: step(-1) }, "‹ Day before"), h("button", { type: "button", onclick: step(1) }, "Day after ›"),
      h("button", { type: "button", class: "plain", onclick: () => change({ day: null }, { quiet: true }) }, "All days")),
    h("label", { class: "wide" }, h("span", {}, "Place or holder"), h("input", { type: "search", name: "q", autocomplete: "off" }))));
}

function body(params) {
  const sought = (params.get("q") ?? "").toLowerCase();
  const fits = (span) => !sought || [span.place.name, ...(span.place.aliases ?? []), span.holder?.name, span.holder?.side].some((one) => one?.toLowerCase().includes(sought));
  const groups = [...byPlace.values()].filter((list) => list.some(fits)).sort((one, two) => (one[0].place.name < two[0].place.name ? -1 : 1));
  const iso = params.get("day");
  if (!control.length) return nothing("The reports do not say who holds any place.");
  return iso ? onDay(groups, iso) : h("div", {}, h("p", { class: "tally", role: "status" }, plural(groups.length, "place")),
    axisNote(), spanTable(groups));
}

function axisNote() {
  return bounds.length ? h("p", { class: "note" }, `Bars run from ${day(stretch[0])} to ${day(stretch[1])}; pale parts are days on which a start or an end is uncertain, and paler bars are disputed. A bar from the left edge began earlier, or on a day that no report tells. Days come from public reports and are never live.`) : null;
}

function spanTable(groups) {
  const whole = table("Control of places", ["Place", "Holder", "State", "From", "Until", "Days", "Basis", "Claims"], []);
  whole.classList.add("held");
  return pages(groups, 60, (list) => list.map((span, index) => row(span, index ? 0 : list.length)), whole.querySelector("tbody"), whole);
}

function row(span, height) {
  const { name, aliases } = span.place;
  return h("tr", { role: "row", class: height ? "first" : null },
    height ? h("th", { role: "rowheader", scope: "rowgroup", rowspan: height }, said(name), aliases?.length ? said(`also ${aliases.slice(0, 3).join(", ")}`, "p", { class: "nothing" }) : null) : null,
    cell("", holderOf(span)), cell("", STATES[span.state] ?? span.state, " ", disputedMark(span)),
    cell("From", boundary(span.from_earliest, span.from_latest, "unknown")),
    cell("Until", boundary(span.until_earliest, span.until_latest, "no end reported")),
    cell("", timeBar(span)), cell("Basis", h("span", { title: CONTROL_BASES[span.basis] }, capital(span.basis ?? "unknown"))),
    cell("", claimsButton(span.claims)));
}

function timeBar(span) {
  if (!bounds.length) return null;
  const [low, high] = [ordinal(stretch[0]) - 1, ordinal(stretch[1]) + 1];
  const at = (iso, other) => (iso ? Math.min(Math.max(((ordinal(iso) - low) / (high - low)) * 100, 0), 100) : other);
  const side = span.holder ? sideNumber(span.holder.side) : 0;
  const [a, b] = [at(span.from_earliest, 0), at(span.from_latest, at(span.from_earliest, 0))];
  const [c, d] = [at(span.until_earliest, at(span.until_latest, 100)), at(span.until_latest, 100)];
  const piece = (from, to, kind) => (to > from ? draw("rect", { x: from, y: 2, width: Math.max(to - from, 0.8), height: 10, class: `${kind} side-${side}` }) : null);
  return draw("svg", { viewBox: "0 0 100 14", preserveAspectRatio: "none", "aria-hidden": "true", class: "timebar", width: 100, height: 14 },
    draw("rect", { x: 0, y: 6.5, width: 100, height: 1, class: "axis" }), piece(a, Math.max(b, a), "pale"), piece(Math.max(a, b), c, span.disputed ? "striped" : "full"), piece(Math.max(b, c), d, "pale"));
}

function onDay(groups, iso) {
  const rows = groups.map((list) => [list[0].place, list.map((span) => [span, covers(span, iso)]).filter(([, answer]) => answer !== "no")]);
  const known = rows.filter(([, found]) => found.length);
  return h("div", {}, h("p", { class: "tally", role: "status" }, `${day(iso, { weekday: true })}: ${plural(known.length, "place")} with a known holder or state, ${number(rows.length - known.length)} unknown`),
    shares(known), table(`Who holds what on ${day(iso)}`, ["Place", "Holder", "State", "Certainty", "Claims"], known.flatMap(([place, found]) => found.map(([span, answer], index) => h("tr", { role: "row" },
      index ? null : h("th", { role: "rowheader", scope: "row", rowspan: found.length }, said(place.name)),
      cell("", holderOf(span)), cell("", STATES[span.state] ?? span.state, " ", disputedMark(span)),
      cell("", certainty(span, answer, iso)), cell("", claimsButton(span.claims)))))),
    rows.length > known.length ? h("p", { class: "note" }, "Unknown on this day: ", rows.filter(([, found]) => !found.length).map(([place], index) => [index ? ", " : null, said(place.name)])) : null);
}

function certainty(span, answer, iso) {
  if (answer === "maybe") return "Not certain on this day";
  const last = reports.map((report) => report.published ?? "").sort().at(-1) ?? "";
  const open = !span.until_earliest && !span.until_latest && last && iso > last;
  return `${capital(span.basis ?? "basis unknown")}${span.from_earliest || span.from_latest ? "" : ", start not known"}${open ? ", no later report" : ""}`;
}

// How many places each side holds; places with more than one answer are counted as not settled.
function shares(rows) {
  const counts = new Map();
  for (const [, found] of rows) {
    const [span, answer] = found[0];
    const settled = found.length === 1 && answer === "yes" && !span.disputed && ["held", "cut_off"].includes(span.state);
    const key = settled ? span.holder?.side ?? span.holder?.name ?? "" : null;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return h("ul", { class: "shares" }, [...counts].sort((one, two) => two[1] - one[1]).map(([side, count]) => h("li", {},
    h("b", {}, number(count)), " ", side === null ? "disputed, contested or uncertain" : [h("span", { class: `dot side-${sideNumber(side)}`, "aria-hidden": "true" }), sideName(side)])));
}

export const view = { name: "control", title: "Control", bar: control.length ? bar : null, body };
