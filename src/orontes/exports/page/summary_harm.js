// Harm in the box: each event's figure with its range, never added up.

import { closed, h, said } from "./elements.js";
import { cite, link } from "./quotes.js";
import { claims, disputeById } from "./record.js";
import { best, capital, days, plain, plural } from "./words.js";

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
    const counts = countsOf(event, of);
    if (!counts.length) continue;
    counts.sort((one, two) => (isWhole(two) - isWhole(one)) || size(two) - size(one));
    const key = wordsKey(counts[0], of) ?? event.id;
    const known = rows.get(key);
    if (known) known.events.push(event);
    else rows.set(key, { events: [event], counts });
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
    rows.map(({ events, counts }) => {
      const ids = [...new Set(events.flatMap((event) => event.disputes ?? []))];
      const open = ids.filter((id) => disputeById.get(id)?.attribute === "number");
      return h(
        "li",
        {},
        counts.map((count, index) => [index ? "; " : null, figure(count, index)]),
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

function figure(count, index) {
  const [value, whole] = best(count);
  return [
    h(index ? "span" : "b", {}, value),
    isWhole(count) ? null : ` ${plain(count.who)}`,
    whole ? h("span", { class: "nothing" }, ` (told as ${whole})`) : null,
    count.sum ? h("span", { class: "nothing" }, " in all, as told") : null,
    " ",
    cite(count.claims),
  ];
}
