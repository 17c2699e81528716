// When it happened: the days of the reports and of the events.

import { makeAddress } from "./address.js";
import { draw, h, nothing, said } from "./elements.js";
import { cite, link, statusBadge } from "./quotes.js";
import { hasHappened, reports } from "./record.js";
import { findStretch, isNarrow, isoOf, ordinal } from "./stretch.js";
import { day, days, number, plural } from "./words.js";

export function when(list) {
  const published = reports
    .map((report) => report.published)
    .filter(Boolean)
    .sort();
  const undated = reports.length - published.length;
  const happened = list.filter(hasHappened);
  const dated = happened.filter((event) => isNarrow(event.when));
  return [
    h(
      "p",
      {},
      "Reports ",
      published.length ? `published ${days(published[0], published.at(-1))}` : "without a day of publication",
      undated && published.length ? `, ${number(undated)} undated` : null,
      ". ",
      happened.length > dated.length
        ? h(
            "span",
            { class: "nothing" },
            `${plural(happened.length - dated.length, "event")} on days not known to the week.`,
          )
        : null,
    ),
    dated.length ? chart(dated) : nothing("No event has a known day."),
  ];
}

const MOST_DAYS = 12;
const MOST_A_DAY = 4;
const QUIET = ["other", "statement_or_appeal", "control_state"];

// What is told of nobody, nowhere, is told last.
const isFragment = (event) => !event.place && !event.agents?.length && !event.quantities?.length;

// The days of most weight, with the events that most voices tell of each.
export function chronicle(list) {
  const byDay = new Map();
  for (const event of list.filter((one) => hasHappened(one) && isNarrow(one.when))) {
    if (!byDay.has(event.when.earliest)) byDay.set(event.when.earliest, []);
    byDay.get(event.when.earliest).push(event);
  }
  const stretch = findStretch([...byDay].flatMap(([iso, found]) => found.map(() => iso)));
  const weight = (event) =>
    (isFragment(event) ? -100 : 0) + (QUIET.includes(event.kind) ? 0 : 2) + 2 * (event.origins?.length ?? 0) + (event.claims?.length ?? 0);
  const within = [...byDay].filter(([iso]) => iso >= stretch[0] && iso <= stretch[1]);
  const heaviest = within.sort((one, two) => two[1].length - one[1].length).slice(0, MOST_DAYS);
  const shown = heaviest.sort((one, two) => (one[0] < two[0] ? -1 : 1));
  if (!shown.length) return nothing("No event has a known day.");
  return h(
    "ol",
    { class: "chronicle" },
    shown.map(([iso, found]) =>
      h(
        "li",
        {},
        h("h3", {}, h("a", { href: makeAddress("days", { from: iso, to: iso }) }, day(iso, { year: false }))),
        h(
          "ul",
          {},
          [...found]
            .sort((one, two) => weight(two) - weight(one))
            .slice(0, MOST_A_DAY)
            .map((event) =>
              h(
                "li",
                {},
                link(`#days?event=${event.id}`, said(event.label ?? "")),
                " ",
                cite(event.claims),
                " ",
                ["disputed", "claimed"].includes(event.status) ? statusBadge(event.status) : null,
              ),
            ),
          found.length > MOST_A_DAY
            ? h("li", {}, link(makeAddress("days", { from: iso, to: iso }), `All ${plural(found.length, "event")}`))
            : null,
        ),
      ),
    ),
  );
}

// What stands under a bar: the number of a day, a month's first letters, a year.
function tick(key) {
  if (key.length === 10) return Number(key.slice(8));
  return key.length === 7 ? day(`${key}-01`).split(" ")[1].slice(0, 3) : key;
}

// Bars of events by first possible day; by month or year where days would be too many.
function chart(dated) {
  const all = dated.map((event) => event.when.earliest).sort();
  const [from, to] = findStretch(all);
  const firsts = all.filter((first) => first >= from && first <= to);
  const span = ordinal(to) - ordinal(from);
  const size = span <= 62 ? 10 : span <= 1900 ? 7 : 4;
  const buckets = new Map();
  for (let at = ordinal(from); at <= ordinal(to); at += 1) buckets.set(isoOf(at).slice(0, size), 0);
  for (const first of firsts) buckets.set(first.slice(0, size), (buckets.get(first.slice(0, size)) ?? 0) + 1);
  const most = Math.max(...buckets.values());
  const unit = { 10: "day", 7: "month", 4: "year" }[size];
  const bars = h(
    "ol",
    { class: "chart", "aria-label": `Events by ${unit}` },
    [...buckets].map(([key, count]) => {
      const [first, last] = [key + "-01-01".slice(size - 4, 6), key + "-12-31".slice(size - 4, 6)];
      const name = size === 10 ? day(key, { weekday: true }) : size === 7 ? day(`${key}-01`).replace(/^\d+ /, "") : key;
      const bar = draw(
        "svg",
        { viewBox: "0 0 10 60", preserveAspectRatio: "none", "aria-hidden": "true" },
        draw("rect", { x: 0, y: 60 - (count / most) * 60, width: 10, height: (count / most) * 60 }),
      );
      const text = `${name}: ${plural(count, "event")}`;
      const label = [
        h("span", { class: "value", "aria-hidden": "true" }, number(count)),
        bar,
        h("span", { class: "tick", "aria-hidden": "true" }, tick(key)),
        h("span", { class: "unseen" }, text),
      ];
      return h(
        "li",
        {},
        count
          ? h(
              "a",
              {
                href: makeAddress("days", { from: first, to: size === 7 ? `${key}-31` : last }),
                title: text,
              },
              label,
            )
          : h("span", { title: text }, label),
      );
    }),
  );
  const rest = all.length - firsts.length;
  return [
    bars,
    h(
      "p",
      { class: "note" },
      `By first possible ${unit}, ${days(from, to)}`,
      rest ? `; ${plural(rest, "event")} before or after.` : ".",
    ),
  ];
}
