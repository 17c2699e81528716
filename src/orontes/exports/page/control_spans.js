// Spans of control: what they cover, who is said to hold, and how they are drawn.

import { holderNumber } from "./actors.js";
import { draw, h, said } from "./elements.js";
import { claims, control } from "./record.js";
import { findStretch, ordinal } from "./stretch.js";
import { days } from "./words.js";

const FIRST = "0000-00-00";
const LAST = "9999-99-99";
export const bounds = control
  .flatMap((span) => [span.from_earliest, span.from_latest, span.until_earliest, span.until_latest])
  .filter(Boolean)
  .sort();
export const stretch = findStretch(bounds);
export const byPlace = new Map();
for (const span of control) {
  if (!byPlace.has(span.place.id)) byPlace.set(span.place.id, []);
  byPlace.get(span.place.id).push(span);
}
for (const list of byPlace.values())
  list.sort((one, two) => (startOf(one) < startOf(two) ? -1 : startOf(one) > startOf(two) ? 1 : 0));

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
  return [...byPlace.values()].map(
    (list) => list.findLast((span) => !span.until_earliest && !span.until_latest) ?? list.at(-1),
  );
}

// Whether nothing but history tells of a span that no report ends: who took the place years ago is told, who has it in
// the reports' own time is not. A state that is told as lasting ("has held since") is no such span.
export function isOfOldDays(span) {
  const own = (span.claims ?? []).map((index) => claims[index]);
  const isPast = ({ period, kind }) => period === "background" && kind !== "control_state";
  return !span.until_earliest && !span.until_latest && own.length > 0 && own.every(isPast);
}

export function holderOf(span) {
  if (!span.holder)
    return h("span", { class: "nothing" }, span.state === "contested" ? "contested, holder unknown" : "unknown");
  const { name, side } = span.holder;
  return [
    h("span", { class: `dot side-${holderNumber(span.holder)}`, "aria-hidden": "true" }),
    said(name),
    side && side !== name ? h("span", { class: "side" }, ` ${side}`) : null,
  ];
}

export function disputedMark(span) {
  return span.disputed
    ? h("span", { class: "status status-disputed" }, h("span", { "aria-hidden": "true" }, "⇄ "), "Disputed")
    : null;
}

export function boundary(earliest, latest, open) {
  if (!earliest && !latest) return h("span", { class: "nothing" }, open);
  return h("span", { class: "date" }, days(earliest, latest));
}

export function timeBar(span) {
  if (!bounds.length) return null;
  const [low, high] = [ordinal(stretch[0]) - 1, ordinal(stretch[1]) + 1];
  const at = (iso, other) => (iso ? Math.min(Math.max(((ordinal(iso) - low) / (high - low)) * 100, 0), 100) : other);
  const side = span.holder ? holderNumber(span.holder) : 0;
  const [a, b] = [at(span.from_earliest, 0), at(span.from_latest, at(span.from_earliest, 0))];
  const [c, d] = [at(span.until_earliest, at(span.until_latest, 100)), at(span.until_latest, 100)];
  const piece = (from, to, kind) =>
    to > from
      ? draw("rect", { x: from, y: 2, width: Math.max(to - from, 0.8), height: 10, class: `${kind} side-${side}` })
      : null;
  return draw(
    "svg",
    {
      viewBox: "0 0 100 14",
      preserveAspectRatio: "none",
      "aria-hidden": "true",
      class: "timebar",
      width: 100,
      height: 14,
    },
    draw("rect", { x: 0, y: 6.5, width: 100, height: 1, class: "axis" }),
    piece(a, Math.max(b, a), "pale"),
    piece(Math.max(a, b), c, span.disputed ? "striped" : "full"),
    piece(Math.max(b, c), d, "pale"),
  );
}
