// The record that the page holds, with its cross-references.

import { findStretch, isoOf, ordinal } from "./stretch.js";

export const record = JSON.parse(document.getElementById("record").textContent);
export const { reports, claims, actors, places, events, disputes, control, problems } = record;

// Parts that several rows share stand once in the page's data, and in memory.
for (const row of [claims, events, control].flat())
  for (const name of ["when", "place", "agents", "agent", "holder"])
    if (typeof row[name] === "number") row[name] = record.shared[row[name]];

const byId = (list) => new Map(list.map((one) => [one.id, one]));
// What only the open words of a claim need is made when they are first opened: large records are many objects.
const later = (make) => {
  let made;
  return (key) => (made ??= make()).get(key);
};
export const claimById = later(() => byId(claims));
export const actorById = byId(actors);
export const eventById = byId(events);
export const reportById = byId(reports);
export const disputeById = byId(disputes);

claims.forEach((claim, index) => {
  claim.index = index;
  claim.period ??= "current";
});

export const eventsOf = later(() => {
  const found = new Map();
  for (const event of events) for (const index of event.claims ?? []) put(found, index, event);
  return found;
});
export const claimsOfReport = reports.map(() => []);
export const claimsOfActor = new Map();

for (const claim of claims) {
  claimsOfReport[claim.report].push(claim);
  const named = [claim.agent, claim.patient, ...(claim.attribution ?? [])];
  for (const id of new Set(named.map((slot) => slot?.actor).filter(Boolean))) put(claimsOfActor, id, claim.index);
}

function put(map, key, value) {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(value);
}

export function reportOf(claim) {
  return reports[claim.report];
}

// The words of a report between two offsets; the exporter has turned them into this language's own.
export function cut(report, span) {
  return span?.start === undefined ? "" : report.text.slice(span.start, span.end);
}

export function wordsOf(claim, slot = claim) {
  return cut(reportOf(claim), slot);
}

export function outletOf(report) {
  return report.outlet ?? "Outlet unknown";
}

// What a report is called where its words are quoted: its outlet, else its title in quotation marks.
export function sourceOf(report) {
  return report.outlet ?? `“${shorten(titleOf(report), 60)}”`;
}

// What an origin is called; a report without an outlet is one by its id.
export function originOf(origin) {
  const report = origin.kind === "outlet" ? reportById.get(origin.name) : null;
  return report ? sourceOf(report) : origin.name;
}

// How many outlets are known; a report without one adds none.
export function countOutlets(list) {
  return new Set(list.map((report) => report.outlet).filter(Boolean)).size;
}

export function nameOf(claim, slot) {
  return slot.name ?? wordsOf(claim, slot);
}

const LONG_BEFORE = 60;
const horizon = findHorizon();

// The day before which an event is earlier history: long before the first report and before the days that most events
// stand on; null where no event has a day.
function findHorizon() {
  const told = events.filter((event) => isToldAsCurrent(event) && event.when?.earliest && event.when.latest);
  const stretch = findStretch(told.map((event) => event.when.latest));
  const first = reports
    .map((report) => report.published)
    .filter(Boolean)
    .sort()[0];
  return stretch && isoOf(Math.min(ordinal(stretch[0]), ordinal(first ?? stretch[0])) - LONG_BEFORE);
}

function isToldAsCurrent(event) {
  const own = event.claims ?? [];
  return own.length === 0 || own.some((index) => claims[index].period === "current");
}

// An event is of the reports' own time unless all its claims speak of earlier days, or it ended long before them.
export function isCurrent(event) {
  return isToldAsCurrent(event) && !(horizon && event.when?.latest && event.when.latest < horizon);
}

// What happened, by the reports' own account, in their own time.
export function hasHappened(event) {
  return isCurrent(event) && event.status !== "planned" && event.status !== "denied";
}

export function titleOf(report) {
  const [start, end] = (report.regions ?? []).find(([, , kind]) => kind === "headline") ?? [0, 0];
  const title = report.title ?? report.text.slice(start, end).trim();
  return title || shorten(report.text.trim().split("\n")[0]) || report.file || report.id;
}

function shorten(text, most = 90) {
  return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, "")}…` : text;
}

export function claimsAbout(list) {
  return [...new Set(list)].filter((index) => claims[index]);
}
