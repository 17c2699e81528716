// Harm in the box: each event's figure with its range, never added up.

import { closed, h, said } from "./elements.js";
import { cite, link } from "./quotes.js";
import { claims, cut, disputeById, reportOf } from "./record.js";
import { capital, days, number, plural, range, some } from "./words.js";

const HARM = ["killed", "injured", "missing", "detained", "abducted", "displaced", "released"];
const MOST = 4;

const size = (count) => count.best ?? count.low ?? count.high ?? 0;

export function harm(list) {
  const groups = HARM.map((of) => [of, gather(list, of)]).filter(([, rows]) => rows.length);
  if (!groups.length) return null;
  return h(
    "section",
    { class: "box-row" },
    h("h3", {}, "Harm and people freed"),
    groups.map(([of, rows]) => [
      h("h4", {}, capital(of)),
      rowsOf(rows.slice(0, MOST)),
      rows.length > MOST
        ? closed(plural(rows.length - MOST, "more event"), () => rowsOf(rows.slice(MOST)))
        : null,
    ]),
    h("p", { class: "note" }, "Figures of single events, not added up: reports may count the same people twice."),
  );
}

// The counts of one kind, event by event: those of all people first, then those of some of them. One number that is
// told of several places at once is one row, with all its events.
function gather(list, of) {
  const rows = new Map();
  for (const event of list) {
    const counts = joinEqual(countsOf(event, of).filter((count) => size(count) > 0));
    if (!counts.length) continue;
    counts.sort((one, two) => (isWhole(two) - isWhole(one)) || size(two) - size(one));
    const key = wordsKey(counts[0], of) ?? event.id;
    const known = rows.get(key);
    if (known) known.events.push(event);
    else rows.set(key, { events: [event], counts, of });
  }
  return [...rows.values()].sort((one, two) => size(two.counts[0]) - size(one.counts[0]));
}

// An event's counts of one kind; where it has none of its own, those that its claims tell: sums over more than the event.
function countsOf(event, of) {
  const own = (event.quantities ?? []).filter((count) => count.of === of);
  if (own.length) return own;
  const found = new Map();
  for (const index of event.claims ?? []) {
    const claim = claims[index];
    if (isDenied(claim) || (claim.modality ?? "actual") !== "actual") continue;
    for (const count of claim.quantities ?? []) {
      if (count.of !== of || size(count) === 0) continue;
      const key = `${count.who}|${count.low}|${count.high}`;
      const known = found.get(key) ?? { ...count, best: count.low ?? count.high, claims: [], sum: count.scope === "total" };
      known.claims.push(index);
      found.set(key, known);
    }
  }
  return [...found.values()];
}

// Counts of which a part is as many as the whole are one: it tells who they were.
function joinEqual(counts) {
  const whole = counts.find(isWhole);
  const same = counts.find((count) => !isWhole(count) && whole && size(count) === size(whole));
  if (!same) return counts;
  const ids = [...new Set([...(same.claims ?? []), ...(whole.claims ?? [])])];
  const joined = { ...same, low: whole.low, high: whole.high, claims: ids };
  return [joined, ...counts.filter((count) => count !== whole && count !== same)];
}

const isDenied = (claim) => claim.polarity === "denied";

// Where the words of a count stand in the reports that give it.
function wordsKey(count, of) {
  const spots = (count.claims ?? []).flatMap((index) =>
    (claims[index].quantities ?? []).filter((one) => one.of === of).map((one) => `${claims[index].report}:${one.start}`),
  );
  return spots.length ? [...new Set(spots)].sort().join(" ") : null;
}

const isWhole = (count) => !count.who || count.who === "all";

function rowsOf(rows) {
  return h(
    "ul",
    { class: "harm" },
    rows.map(({ events, counts, of }) => {
      const ids = [...new Set(events.flatMap((event) => event.disputes ?? []))];
      const open = ids.filter((id) => isAbout(disputeById.get(id), of));
      return h(
        "li",
        {},
        counts.map((count, index) => [index ? "; " : null, figure(count, index, events)]),
        events.map((event, index) => [
          index ? "; " : " · ",
          link(`#days?event=${event.id}`, said(event.label ?? "")),
          h("span", { class: "nothing" }, ` ${days(event.when?.earliest, event.when?.latest)}`),
        ]),
        open.map((id) => h("a", { class: "flag", href: `#disputes?dispute=${id}` }, "disputed")),
      );
    }),
  );
}

// Whether a dispute is about a number of this kind: claims of all its positions count such people.
function isAbout(dispute, of) {
  if (dispute?.attribute !== "number") return false;
  const counts = (index) => (claims[index].quantities ?? []).some((one) => one.of === of);
  return (dispute.positions ?? []).every((position) => (position.claims ?? []).some(counts));
}

// A figure: in the words of the reports where all have but those ("thousands"), else its best value and how far the
// accounts of the event lie apart.
function figure(count, index, events) {
  if (count.low === 2 && count.high === undefined && !wordings(count).some((one) => /\d|two/.test(one)))
    return [h(index ? "span" : "b", {}, "number not told"), " ", cite(count.claims)]; // a mere plural
  const words = wordings(count);
  const vague = count.low !== count.high && words.length === 1 && words[0].length <= 30;
  const value = vague ? words[0] : count.best === undefined ? range(count.low, count.high) : number(count.best);
  const apart = vague ? null : spread(count, index, events);
  return [
    h(index ? "span" : "b", {}, vague ? said(value) : value),
    isWhole(count) ? null : ` ${some(count.who, count.best)}`,
    apart ? h("span", { class: "nothing" }, ` (${apart})`) : null,
    count.sum ? h("span", { class: "nothing" }, " in all, as told") : null,
    " ",
    cite(count.claims),
  ];
}

// The words in which claims give a count.
function wordings(count) {
  const found = (count.claims ?? []).flatMap((index) =>
    (claims[index].quantities ?? [])
      .filter((one) => one.of === count.of && one.low === count.low && one.high === count.high)
      .map((one) => cut(reportOf(claims[index]), one).toLowerCase().replace(/^(?:the|some|around|about) /, "")),
  );
  return [...new Set(found)].filter(Boolean);
}

// How far accounts lie apart: of the first figure of an event by the greatest number of each claim, of others by their own.
function spread(count, index, events) {
  const own = index ? [] : events.flatMap((event) => event.claims ?? []).flatMap((at) => greatest(claims[at], count.of));
  const lows = [count.low, ...own.map(([low]) => low)].filter((one) => one !== undefined);
  const highs = [count.high, ...own.map(([, high]) => high)];
  const low = Math.min(...lows);
  const high = highs.includes(undefined) ? undefined : Math.max(...highs);
  if (high === undefined) {
    const most = Math.max(...lows, ...highs.filter((one) => one !== undefined));
    return most === low ? (low === count.best ? "told as at least" : `accounts from ${number(low)}`) : `accounts from ${number(low)} to ${number(most)} or more`;
  }
  return low === high ? null : `accounts from ${number(low)} to ${number(high)}`;
}

function greatest(claim, of) {
  if (isDenied(claim) || (claim.modality ?? "actual") !== "actual") return [];
  const counts = (claim.quantities ?? []).filter((one) => one.of === of && one.scope !== "total" && size(one) > 0);
  const [most] = counts.sort((one, two) => size(two) - size(one));
  return most ? [[most.low, most.high]] : [];
}
