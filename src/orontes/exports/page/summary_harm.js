// Harm in the box: each event's figure with its range, never added up.

import { closed, h, said } from "./elements.js";
import { cite, link } from "./quotes.js";
import { disputeById } from "./record.js";
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

// The counts of one kind, event by event: those of all people first, then those of some of them.
function gather(list, of) {
  return list
    .map((event) => {
      const counts = (event.quantities ?? []).filter((count) => count.of === of);
      counts.sort((one, two) => (isWhole(two) - isWhole(one)) || size(two) - size(one));
      return { event, counts };
    })
    .filter(({ counts }) => counts.length)
    .sort((one, two) => size(two.counts[0]) - size(one.counts[0]));
}

const isWhole = (count) => !count.who || count.who === "all";

function rowsOf(rows) {
  return h(
    "ul",
    { class: "harm" },
    rows.map(({ event, counts }) => {
      const open = (event.disputes ?? []).filter((id) => disputeById.get(id)?.attribute === "number");
      return h(
        "li",
        {},
        counts.map((count, index) => [index ? "; " : null, figure(count, index)]),
        " · ",
        link(`#days?event=${event.id}`, said(event.label ?? "")),
        h("span", { class: "nothing" }, ` ${days(event.when?.earliest, event.when?.latest)}`),
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
    " ",
    cite(count.claims),
  ];
}
