// Who holds which place, from when to when: as a dated table, and on any one day.

import { sideName, sideNumber } from "./actors.js";
import { bind, change } from "./address.js";
import { boundary, bounds, byPlace, covers, disputedMark, holderOf, isOfOldDays, stretch, timeBar } from "./control_spans.js";
import { cell, h, nothing, pages, said, table } from "./elements.js";
import { spanClaims } from "./quotes.js";
import { control, reports } from "./record.js";
import { capital, CONTROL_BASES, day, days, number, plural, STATES } from "./words.js";

function bar() {
  const step = (by) => () => {
    const field = document.querySelector('[name="day"]');
    const base = new Date(`${field.value || stretch[by > 0 ? 0 : 1]}T00:00:00Z`);
    if (field.value) base.setUTCDate(base.getUTCDate() + by);
    change({ day: base.toISOString().slice(0, 10) }, { quiet: true });
  };
  return bind(
    h(
      "form",
      { class: "filters", "aria-label": "Choose a day and places" },
      h("label", {}, h("span", {}, "Who holds what on"), h("input", { type: "date", name: "day" })),
      h(
        "span",
        { class: "steps" },
        h("button", { type: "button", onclick: step(-1) }, "‹ Day before"),
        h("button", { type: "button", onclick: step(1) }, "Day after ›"),
        h(
          "button",
          { type: "button", class: "plain", onclick: () => change({ day: null }, { quiet: true }) },
          "All days",
        ),
      ),
      h(
        "label",
        { class: "wide" },
        h("span", {}, "Place or holder"),
        h("input", { type: "search", name: "q", autocomplete: "off" }),
      ),
    ),
  );
}

function body(params) {
  const sought = (params.get("q") ?? "").toLowerCase();
  const fits = (span) =>
    !sought ||
    [span.place.name, ...(span.place.aliases ?? []), span.holder?.name, span.holder?.side].some((one) =>
      one?.toLowerCase().includes(sought),
    );
  const groups = [...byPlace.values()]
    .filter((list) => list.some(fits))
    .sort((one, two) => (one[0].place.name < two[0].place.name ? -1 : 1));
  const iso = params.get("day");
  if (!control.length) return nothing("The reports do not say who holds any place.");
  return iso
    ? onDay(groups, iso)
    : h(
        "div",
        {},
        h("p", { class: "tally", role: "status" }, plural(groups.length, "place")),
        axisNote(),
        spanTable(groups),
      );
}

function axisNote() {
  return bounds.length
    ? h(
        "p",
        { class: "note" },
        `Bars run from ${day(stretch[0])} to ${day(stretch[1])}; pale parts are days on which a start or an end is uncertain, and paler bars are disputed. A bar from the left edge began earlier, or on a day that no report tells. Days come from public reports and are never live.`,
      )
    : null;
}

function spanTable(groups) {
  const whole = table(
    "Control of places",
    ["Place", "Holder", "State", "From", "Until", "Days", "Basis", "Claims"],
    [],
  );
  whole.classList.add("held");
  return pages(
    groups,
    60,
    (list) => list.map((span, index) => row(span, index ? 0 : list.length)),
    whole.querySelector("tbody"),
    whole,
  );
}

function row(span, height) {
  const { name, aliases } = span.place;
  return h(
    "tr",
    { role: "row", class: height ? "first" : null },
    height
      ? h(
          "th",
          { role: "rowheader", scope: "rowgroup", rowspan: height },
          said(name),
          aliases?.length ? said(`also ${aliases.slice(0, 3).join(", ")}`, "p", { class: "nothing" }) : null,
        )
      : null,
    cell("", holderOf(span)),
    cell("", STATES[span.state] ?? span.state, " ", disputedMark(span)),
    cell("From", boundary(span.from_earliest, span.from_latest, "unknown")),
    cell("Until", boundary(span.until_earliest, span.until_latest, "no end reported")),
    cell("", timeBar(span)),
    cell("Basis", h("span", { title: CONTROL_BASES[span.basis] }, capital(span.basis ?? "unknown"))),
    cell("", spanClaims(span)),
  );
}

export function onDay(groups, iso) {
  const rows = groups.map((list) => [
    list[0].place,
    list.map((span) => [span, covers(span, iso)]).filter(([, answer]) => answer !== "no"),
  ]);
  const known = rows.filter(([, found]) => found.length);
  return h(
    "div",
    {},
    h(
      "p",
      { class: "tally", role: "status" },
      `${day(iso, { weekday: true })}: ${plural(known.length, "place")} with a known holder or state, ${number(rows.length - known.length)} unknown`,
    ),
    shares(known),
    dayTable(known, iso),
    rows.length > known.length
      ? h(
          "p",
          { class: "note" },
          "Unknown on this day: ",
          rows.filter(([, found]) => !found.length).map(([place], index) => [index ? ", " : null, said(place.name)]),
        )
      : null,
  );
}

function dayTable(known, iso) {
  const whole = table(`Who holds what on ${day(iso)}`, ["Place", "Holder", "State", "Certainty", "Claims"], []);
  const rows = ([place, found]) =>
    found.map(([span, answer], index) =>
      h(
        "tr",
        { role: "row" },
        index ? null : h("th", { role: "rowheader", scope: "row", rowspan: found.length }, said(place.name)),
        cell("", holderOf(span)),
        cell("", STATES[span.state] ?? span.state, " ", disputedMark(span)),
        cell("", certainty(span, answer, iso)),
        cell("", spanClaims(span)),
      ),
    );
  return pages(known, 60, rows, whole.querySelector("tbody"), whole);
}

function certainty(span, answer, iso) {
  if (answer === "maybe") return "Not certain on this day";
  if (isOfOldDays(span)) return `Told of ${days(span.from_earliest, span.from_latest).replace(/^in /, "")}, nothing since`;
  const last =
    reports
      .map((report) => report.published ?? "")
      .sort()
      .at(-1) ?? "";
  const open = !span.until_earliest && !span.until_latest && last && iso > last;
  return `${capital(span.basis ?? "basis unknown")}${span.from_earliest || span.from_latest ? "" : ", start not known"}${open ? ", no later report" : ""}`;
}

// How many places each side holds; places with more than one answer are counted as not settled.
function shares(rows) {
  const counts = new Map();
  for (const [, found] of rows) {
    const [span, answer] = found[0];
    const settled =
      found.length === 1 && answer === "yes" && !span.disputed && !isOfOldDays(span) && ["held", "cut_off"].includes(span.state);
    const key = settled ? (span.holder?.side ?? span.holder?.name ?? "") : null;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return h(
    "ul",
    { class: "shares" },
    [...counts]
      .sort((one, two) => two[1] - one[1])
      .map(([side, count]) =>
        h(
          "li",
          {},
          h("b", {}, number(count)),
          " ",
          side === null
            ? "disputed, contested or uncertain"
            : [h("span", { class: `dot side-${sideNumber(side)}`, "aria-hidden": "true" }), sideName(side)],
        ),
      ),
  );
}

export const view = { name: "control", title: "Control", parent: "map", bar: control.length ? bar : null, body };
