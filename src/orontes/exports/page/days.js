// What happened, day by day, with filters.

import { closed, h, nothing, pages } from "./elements.js";
import { card } from "./event_card.js";
import { choose, clear } from "./filters.js";
import { statusBadge } from "./quotes.js";
import { events, isCurrent } from "./record.js";
import { isNarrow } from "./stretch.js";
import { capital, day, days, number, plural, STATUSES } from "./words.js";

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
  const apart = params.has("event") || params.get("earlier");
  const past = apart ? [] : choose(params, true).filter((event) => !isCurrent(event));
  const note = params.has("event")
    ? [" ", h("button", { type: "button", class: "plain", onclick: clear }, "Show all events")]
    : null;
  return h(
    "div",
    {},
    h(
      "p",
      { class: "tally", role: "status" },
      plural(chosen.length, "event"),
      ` of ${number(events.length)}`,
      past.length ? `; ${plural(past.length, "event")} of earlier history at the end` : null,
      note,
    ),
    legend(),
    chosen.length
      ? pages(chosen, 60, (event, index) => {
          const fresh = index === 0 || groupOf(chosen[index - 1]) !== groupOf(event);
          return [fresh ? heading(groupOf(event), counts.get(groupOf(event))) : null, card(event)];
        })
      : nothing(past.length ? "Only events of earlier history fit these filters." : "No event fits these filters."),
    past.length ? history(past.sort(order)) : null,
  );
}

function history(list) {
  const title = ["Earlier history, as the reports recall it", h("span", {}, ` ${plural(list.length, "event")}`)];
  return closed(title, () => pages(list, 60, card), { class: "earlier" });
}

// Whether an event may be on any day of more than two months: it stands behind those of which more is known.
const isWide = ({ earliest, latest }) => !earliest || !latest || Date.parse(latest) - Date.parse(earliest) > 62 * 864e5;

// Where each event stands in the list, found once: after its rank, its first day and its heading.
const stands = new Map(
  events.map((event) => {
    const first = event.when?.earliest ?? event.when?.latest ?? "";
    const rank = isCurrent(event) || !first ? (first ? (isWide(event.when) ? 1 : 0) : 2) : 3;
    return [event, { rank, first, group: nameGroup(event, rank, first) }];
  }),
);

// Events known to the week stand under their first day; wider ones under their whole interval, which claims no day.
function nameGroup(event, rank, first) {
  if (rank === 3) return "earlier";
  return isNarrow(event.when) || !first
    ? first
    : capital(days(event.when.earliest, event.when.latest).replace(/^in /, ""));
}

function heading(group, count) {
  const title =
    group === "earlier"
      ? "Earlier history, as the reports recall it"
      : /^\d{4}-/.test(group)
        ? day(group, { weekday: true })
        : group || "Day unknown";
  return h("h2", { class: "day" }, title, h("span", {}, plural(count, "event")));
}

function legend() {
  return h(
    "details",
    { class: "legend" },
    h("summary", {}, "What the status words mean"),
    h(
      "ul",
      {},
      Object.entries(STATUSES).map(([code, [, , meaning]]) => h("li", {}, statusBadge(code), ` ${meaning}`)),
    ),
  );
}

export const view = { name: "days", title: "Days", body, choosing: true };
