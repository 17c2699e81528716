// The box: dates, places, result, sides with their groups, units and strengths, harm; each value with its claims.

import { holderNumber } from "./actors.js";
import { makeAddress } from "./address.js";
import { disputedMark, isOfOldDays, listLast } from "./control_spans.js";
import { closed, h, said } from "./elements.js";
import { isFiltered } from "./filters.js";
import { cite, link } from "./quotes.js";
import { claimsAbout, countOutlets, disputeById, disputes, hasHappened, reports } from "./record.js";
import { findStretch, isNarrow } from "./stretch.js";
import { harm } from "./summary_harm.js";
import { sides } from "./summary_sides.js";
import { capital, day, days, plural } from "./words.js";

const MOST_PLACES = 8;

export function box(list, params, tally) {
  const fit = isFiltered(params) ? new Set(list.flatMap((event) => event.claims ?? [])) : null;
  const happened = list.filter(hasHappened);
  return h(
    "aside",
    { class: "box", "aria-labelledby": "box-title" },
    h("h2", { id: "box-title" }, "At a glance"),
    row("Dates", dates(happened)),
    row("Places", placesOf(happened)),
    row("Result", results(list, fit)),
    sides(fit),
    harm(happened),
    row("Disputed", tally ? link("#disputes", plural(tally, "dispute")) : null),
    row("Sources", sources()),
    row("Files", files()),
  );
}

function row(name, ...value) {
  const kept = value.flat(Infinity).filter(Boolean);
  return kept.length ? h("section", { class: "box-row" }, h("h3", {}, name), h("div", {}, kept)) : null;
}

function dates(happened) {
  const dated = happened.filter((event) => isNarrow(event.when));
  const stretch = findStretch(dated.flatMap((event) => [event.when.earliest, event.when.latest]));
  if (!stretch) return h("span", { class: "nothing" }, "No event has a known day");
  const at = (iso) =>
    dated.filter((event) => event.when.earliest === iso || event.when.latest === iso).flatMap((event) => event.claims);
  const ids = new Set(dated.flatMap((event) => event.disputes ?? []));
  const doubts = [...ids].filter((id) => disputeById.get(id)?.attribute === "date").length;
  const open = doubts
    ? h("a", { class: "flag", href: "#disputes?attribute=date" }, `${plural(doubts, "day")} disputed`)
    : null;
  const [first, last] = stretch;
  if (first === last) return [day(first), " ", cite(claimsAbout(at(first))), open];
  return [
    days(first, last),
    " ",
    cite(claimsAbout(at(first)), "first day"),
    " ",
    cite(claimsAbout(at(last)), "last day"),
    open,
  ];
}

// Places of events with how many events and which claims, those of most events first.
export function countPlaces(list) {
  const counts = new Map();
  for (const event of list) {
    const key = event.place?.place ?? event.place?.name;
    if (!key) continue;
    const found = counts.get(key) ?? { name: event.place.name ?? event.place.text, events: 0, claims: [], key };
    found.events += 1;
    found.claims.push(...(event.claims ?? []));
    counts.set(key, found);
  }
  const weigh = (one, two) => two.events - one.events || two.claims.length - one.claims.length;
  return [...counts.values()].sort((one, two) => weigh(one, two) || (one.name < two.name ? -1 : 1));
}

function placesOf(happened) {
  const ranked = countPlaces(happened);
  return [
    ranked
      .slice(0, 6)
      .map((one, index) => [
        index ? ", " : null,
        h("a", { href: makeAddress("days", { place: one.key }) }, said(one.name)),
        " ",
        cite(claimsAbout(one.claims)),
      ]),
    ranked.length > 6 ? ` and ${plural(ranked.length - 6, "other place", "other places")}` : null,
  ];
}

// The last word on each place, by who holds it; what is left or contested stands apart.
function results(list, fit) {
  const counts = new Map();
  for (const { place } of list) counts.set(place?.place, (counts.get(place?.place) ?? 0) + 1);
  const weight = (span) => counts.get(span.place.id) ?? 0;
  const groups = new Map();
  for (const span of listLast()) {
    if (fit && !span.claims?.some((index) => fit.has(index))) continue;
    const key = keyOf(span);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(span);
  }
  for (const spans of groups.values())
    spans.sort((one, two) => weight(two) - weight(one) || (one.place.name < two.place.name ? -1 : 1));
  const isOld = ([key]) => key === OLD;
  const ordered = [...groups].sort(
    (one, two) => isOld(one) - isOld(two) || two[1].length - one[1].length || (one[0] < two[0] ? -1 : 1),
  );
  if (!ordered.length) return null;
  return [
    ordered.map(([key, spans]) => h("div", { class: "result" }, h("h4", {}, key), shorten(spans))),
    h("p", {}, link("#map", "On the map"), " · ", link("#control", "As a table with all dates")),
  ];
}

const OLD = "Told of earlier years, nothing since";

function keyOf(span) {
  if (isOfOldDays(span)) return OLD;
  if (span.state === "contested") return "Contested";
  if (span.state === "cut_off" && !span.holder) return "Cut off, holder not named";
  if (!span.holder || span.state === "left") return "Left, nobody else named";
  return `Held by ${capital(span.holder.side ?? span.holder.name)}${span.state === "cut_off" ? ", cut off" : ""}`;
}

function shorten(spans) {
  const list = (some) => h("ul", {}, some.map(resultRow));
  if (spans.length <= MOST_PLACES) return list(spans);
  return [
    list(spans.slice(0, MOST_PLACES)),
    closed(plural(spans.length - MOST_PLACES, "more place"), () => list(spans.slice(MOST_PLACES))),
  ];
}

function resultRow(span) {
  const since = span.from_earliest || span.from_latest ? days(span.from_earliest, span.from_latest) : null;
  return h(
    "li",
    {},
    span.holder ? h("span", { class: `dot side-${holderNumber(span.holder)}`, "aria-hidden": "true" }) : null,
    h("b", {}, said(span.place.name)),
    since && span.claims?.length ? h("span", { class: "nothing" }, sinceWhen(span, since)) : null,
    " ",
    span.claims?.length ? cite(span.claims) : h("span", { class: "nothing" }, "(given beforehand)"),
    " ",
    disputedMark(span) ?? dayFlag(span),
  );
}

function sinceWhen(span, since) {
  if (!isOfOldDays(span)) return ` since ${since.replace(/^by /, "at latest ").replace(/^in /, "")}`;
  const holder = span.holder ? `${capital(span.holder.side ?? span.holder.name)}, ` : "";
  return ` ${holder}${since}`;
}

// The claims whose day is disputed, with the dispute.
const dated = new Map(
  disputes
    .filter((one) => one.attribute === "date" && one.about?.event)
    .flatMap((one) => (one.positions ?? []).flatMap(({ claims }) => (claims ?? []).map((index) => [index, one.id]))),
);

function dayFlag(span) {
  const found = (span.claims ?? []).find((index) => dated.has(index));
  return found === undefined ? null : h("a", { class: "flag", href: `#disputes?dispute=${dated.get(found)}` }, "day disputed");
}

function sources() {
  const outlets = countOutlets(reports);
  return link("#sources", `${plural(reports.length, "report")}${outlets ? ` of ${plural(outlets, "outlet")}` : ""}`);
}

const FILES = [
  ["account.html", "The account"],
  ["acled.csv", "ACLED"],
  ["ged.csv", "UCDP GED"],
  ["plover.jsonl", "PLOVER"],
  ["polecat.tsv", "POLECAT"],
];

// What lies beside this page in the record's folder; a page that is opened alone has nothing to lead to.
function files() {
  if (location.protocol !== "file:") return null;
  return FILES.map(([file, name], index) => [index ? " · " : null, h("a", { href: file }, name)]);
}
