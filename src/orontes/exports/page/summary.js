// The record at a sight: when, where, who, with what result, at what harm, and what is disputed.

import { claimsOf, listSides, sideName, sideNumber } from "./actors.js";
import { makeAddress } from "./address.js";
import { boundary, disputedMark, holderOf, listLast } from "./control_spans.js";
import { topic } from "./disputes.js";
import { cell, h, nothing, pages, said, section, table } from "./elements.js";
import { claimsButton, link, statusBadge } from "./quotes.js";
import { claimsAbout, control, disputes, events, isCurrent, places, problems } from "./record.js";
import { when } from "./summary_days.js";
import { best, capital, day, days, number, plain, plural, spoken, STATES, STATUSES } from "./words.js";

const HARM = ["killed", "injured", "missing", "detained", "abducted", "displaced", "released"];

function body() {
  return h(
    "div",
    { class: "summary" },
    h("div", { class: "halves" }, section("When", when()), section("How the events stand", standing())),
    section("Where", where()),
    section("Sides and actors", sides()),
    section("Result by place", results()),
    section("Harm and its ranges", harm()),
    section("What the reports dispute", disputed()),
    problems.length
      ? h(
          "p",
          { class: "note" },
          link("#sources", plural(problems.length, "warning")),
          " on what could not be read or understood.",
        )
      : null,
  );
}

function standing() {
  const counts = new Map(Object.keys(STATUSES).map((status) => [status, 0]));
  for (const event of events) counts.set(event.status, (counts.get(event.status) ?? 0) + 1);
  return h(
    "ul",
    { class: "standing" },
    [...counts]
      .filter(([, count]) => count)
      .map(([status, count]) =>
        h(
          "li",
          {},
          h("a", { href: makeAddress("days", { status }) }, h("b", {}, number(count)), " ", statusBadge(status)),
          h("p", {}, STATUSES[status]?.[2] ?? ""),
        ),
      ),
  );
}

function where() {
  const counts = new Map();
  for (const event of events.filter(isCurrent)) {
    const key = event.place?.place ?? event.place?.name;
    if (!key) continue;
    const found = counts.get(key) ?? { name: event.place.name ?? event.place.text, events: 0, claims: [], key };
    found.events += 1;
    found.claims.push(...(event.claims ?? []));
    counts.set(key, found);
  }
  const list = [...counts.values()].sort((one, two) => two.events - one.events || (one.name < two.name ? -1 : 1));
  if (!list.length) return nothing("No event has a known place.");
  return [
    h(
      "ul",
      { class: "tiles" },
      list
        .slice(0, 12)
        .map((one) =>
          h(
            "li",
            {},
            h("a", { href: makeAddress("days", { place: one.key }) }, said(one.name)),
            " ",
            h("span", { class: "nothing" }, plural(one.events, "event")),
            " ",
            claimsButton(claimsAbout(one.claims)),
          ),
        ),
    ),
    h(
      "p",
      { class: "note" },
      `${plural(list.length, "place")} of events; ${plural(places.length, "place")} named and placed.`,
    ),
  ];
}

function sides() {
  const list = listSides();
  if (!list.length) return nothing("No actor was found.");
  return h(
    "div",
    { class: "sides" },
    list.map(([side, members]) =>
      h(
        "div",
        { class: `side-box side-edge-${sideNumber(side)}` },
        h("h3", {}, sideName(side)),
        h(
          "ul",
          {},
          members
            .slice(0, 6)
            .map((actor) =>
              h(
                "li",
                {},
                h("a", { href: makeAddress("actors", { actor: actor.id }) }, said(actor.name)),
                " ",
                claimsButton(claimsOf(actor)),
              ),
            ),
        ),
        members.length > 6 ? h("p", {}, link("#actors", `All ${number(members.length)}`)) : null,
      ),
    ),
  );
}

function results() {
  const counts = new Map();
  for (const { place } of events.filter(isCurrent)) counts.set(place?.place, (counts.get(place?.place) ?? 0) + 1);
  const weight = (span) => counts.get(span.place.id) ?? 0;
  const list = listLast().sort(
    (one, two) => weight(two) - weight(one) || (one.place.name < two.place.name ? -1 : 1),
  );
  if (!list.length) return nothing("The reports do not say who holds any place.");
  return [
    table(
      "Last reported holder of each place",
      ["Place", "Last reported holder", "State", "Since", "Claims"],
      list
        .slice(0, 12)
        .map((span) =>
          h(
            "tr",
            { role: "row" },
            h("th", { scope: "row", role: "rowheader" }, said(span.place.name)),
            cell("", holderOf(span)),
            cell(
              "",
              STATES[span.state] ?? span.state,
              span.until_latest ? ` until ${day(span.until_latest)}` : null,
              " ",
              disputedMark(span),
            ),
            cell("Since", boundary(span.from_earliest, span.from_latest, "unknown")),
            cell("", claimsButton(span.claims)),
          ),
        ),
    ),
    h(
      "p",
      { class: "note" },
      link("#control", `All ${plural(list.length, "place")} and ${plural(control.length, "span")} of control`),
    ),
  ];
}

function harm() {
  const rows = events.filter(isCurrent).flatMap((event) => (event.quantities ?? []).map((count) => ({ event, count })));
  const groups = HARM.map((of) => [
    of,
    rows.filter((row) => row.count.of === of).sort((one, two) => size(two.count) - size(one.count)),
  ]).filter(([, list]) => list.length);
  if (!groups.length) return nothing("No count of people harmed was found.");
  return [
    h(
      "div",
      { class: "harm" },
      groups.map(([of, list]) => h("div", {}, h("h3", {}, capital(of)), pages(list, 5, harmRow))),
    ),
    h(
      "p",
      { class: "note" },
      "Each figure is of one event. They are not added up: reports may count the same people twice.",
    ),
  ];
}

const size = (count) => count.best ?? count.low ?? count.high ?? 0;

function harmRow({ event, count }) {
  const [value, whole] = best(count);
  return h(
    "div",
    { class: "harm-row" },
    h("p", { class: "figure" }, value, count.who && count.who !== "all" ? h("span", {}, ` ${plain(count.who)}`) : null),
    h(
      "p",
      {},
      link(`#days?event=${event.id}`, said(event.label ?? "")),
      h("span", { class: "nothing" }, ` ${days(event.when?.earliest, event.when?.latest)}`),
      whole ? h("span", { class: "nothing" }, `, claims range ${whole}`) : null,
      event.disputes?.length ? h("span", { class: "flag" }, "disputed") : null,
      " ",
      claimsButton(count.claims),
    ),
  );
}

function disputed() {
  if (!disputes.length) return nothing("The reports do not contradict one another, as far as was read.");
  return [
    h(
      "ul",
      { class: "teasers" },
      disputes.slice(0, 6).map((one) =>
        h(
          "li",
          {},
          link(`#disputes?dispute=${one.id}`, said(topic(one)[0])),
          h(
            "span",
            { class: "versus" },
            (one.positions ?? []).map((position, index) => [
              index ? h("i", {}, " against ") : null,
              said(spoken(position.value)),
            ]),
          ),
        ),
      ),
    ),
    h("p", { class: "note" }, link("#disputes", `All ${plural(disputes.length, "dispute")}, side by side`)),
  ];
}

export const view = { name: "summary", title: "Summary", body };
