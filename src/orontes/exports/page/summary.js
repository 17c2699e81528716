// The record at a sight: a box in the manner of an encyclopedia, and beside it the days, the places and the disputes.

import { makeAddress } from "./address.js";
import { topic } from "./disputes.js";
import { h, nothing, said, section } from "./elements.js";
import { choose, isFiltered } from "./filters.js";
import { claimsButton, link, statusBadge } from "./quotes.js";
import { claimsAbout, disputes, events, isCurrent, places, problems, reportOf, claims } from "./record.js";
import { found } from "./search.js";
import { box, countPlaces } from "./summary_box.js";
import { chronicle, when } from "./summary_days.js";
import { number, plural, spoken, STATUSES } from "./words.js";

function body(params) {
  const list = isFiltered(params) ? choose(params) : events.filter(isCurrent);
  const shown = disputesOf(list, params);
  return h(
    "div",
    { class: "summary" },
    box(list, params, shown.length),
    h(
      "div",
      { class: "story" },
      found(params),
      isFiltered(params)
        ? h("p", { class: "tally", role: "status" }, `Of the ${plural(list.length, "event")} that fit the filters:`)
        : null,
      section("When", when(list)),
      section("What happened", chronicle(list)),
      section("What the reports dispute", disputed(shown)),
      section("Where", where(list)),
      section("How the events stand", standing(isFiltered(params) ? list : events)),
      problems.length
        ? h(
            "p",
            { class: "note" },
            link("#sources", plural(problems.length, "warning")),
            " on what could not be read or understood.",
          )
        : null,
    ),
  );
}

function disputesOf(list, params) {
  if (!isFiltered(params)) return disputes;
  const fit = new Set(list.flatMap((event) => event.claims ?? []));
  return disputes.filter((one) => (one.positions ?? []).some((position) => position.claims?.some((at) => fit.has(at))));
}

function standing(list) {
  const counts = new Map(Object.keys(STATUSES).map((status) => [status, 0]));
  for (const event of list) counts.set(event.status, (counts.get(event.status) ?? 0) + 1);
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

function where(list) {
  const ranked = countPlaces(list);
  if (!ranked.length) return nothing("No event has a known place.");
  return [
    h(
      "ul",
      { class: "tiles" },
      ranked
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
      `${plural(ranked.length, "place")} of events; ${plural(places.length, "place")} named. `,
      link("#map", "All on the map"),
    ),
  ];
}

function disputed(list) {
  if (!list.length) return nothing("The reports do not contradict one another, as far as was read.");
  return [
    h(
      "ul",
      { class: "teasers" },
      list.slice(0, 6).map((one) =>
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
              " ",
              h("span", { class: "nothing" }, outlets(position)),
            ]),
          ),
        ),
      ),
    ),
    h("p", { class: "note" }, link("#disputes", list.length === 1 ? "The two sides, with their words" : `All ${plural(list.length, "dispute")}, side by side`)),
  ];
}

function outlets(position) {
  const names = [...new Set((position.claims ?? []).map((at) => reportOf(claims[at]).outlet).filter(Boolean))];
  return names.length ? `(${names.slice(0, 3).join(", ")}${names.length > 3 ? " …" : ""})` : "";
}

export const view = { name: "summary", title: "Summary", body };
