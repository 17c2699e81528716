// Disagreements, their positions side by side.

import { bind } from "./address.js";
import { h, nothing, option, pages, said } from "./elements.js";
import { chosenClaims, fold, soughtIn } from "./filters.js";
import { cite, claimsButton, link, quotes, voices } from "./quotes.js";
import { actorById, claims, disputes, eventById, originOf, places, reportById, reportOf, sourceOf, titleOf } from "./record.js";
import { capital, NATURES, number, plural, spoken } from "./words.js";

const ATTRIBUTES = {
  date: "Which day?",
  place: "Which place?",
  number: "How many?",
  actor: "Who?",
  occurrence: "Did it happen?",
  status: "How does it stand?",
};

function bar() {
  const tally = (key) => {
    const counts = new Map();
    for (const one of disputes) counts.set(one[key], (counts.get(one[key]) ?? 0) + 1);
    return [...counts].sort((one, two) => two[1] - one[1]);
  };
  return bind(
    h(
      "form",
      { class: "filters", "aria-label": "Filter the disputes" },
      h(
        "label",
        {},
        h("span", {}, "About"),
        h(
          "select",
          { name: "attribute" },
          option("", "All"),
          tally("attribute").map(([key, count]) => option(key, `${capital(key)} (${number(count)})`)),
        ),
      ),
      h(
        "label",
        {},
        h("span", {}, "Nature"),
        h(
          "select",
          { name: "nature" },
          option("", "All"),
          tally("nature").map(([key, count]) => option(key, `${NATURES[key]?.[0] ?? key} (${number(count)})`)),
        ),
      ),
    ),
  );
}

// The shared filters choose a dispute by the claims that it rests on; words are also sought in what it is about.
function choose(params) {
  if (params.has("dispute")) return disputes.filter((one) => one.id === params.get("dispute"));
  const fit = chosenClaims(params);
  const sought = soughtIn(params);
  const claimsOf = (one) => (one.positions ?? []).flatMap((position) => position.claims ?? []);
  const named = (one) => {
    const text = fold([topic(one)[0], one.note ?? "", ...(one.positions ?? []).map(({ value }) => value)].join(" "));
    return sought.length > 0 && sought.every((word) => text.includes(word));
  };
  return disputes.filter(
    (one) =>
      ["attribute", "nature"].every((key) => !params.get(key) || one[key] === params.get(key)) &&
      (!fit || named(one) || claimsOf(one).some((index) => fit.has(index))),
  );
}

function body(params) {
  const chosen = choose(params);
  const note = params.has("dispute") ? [" ", link("#disputes", "Show all disputes")] : null;
  return h(
    "div",
    {},
    h(
      "p",
      { class: "tally", role: "status" },
      plural(chosen.length, "dispute"),
      ` of ${number(disputes.length)}`,
      note,
    ),
    chosen.length
      ? pages(chosen, 30, card)
      : nothing(
          disputes.length
            ? "No dispute fits these filters."
            : "The reports do not contradict one another, as far as was read.",
        ),
  );
}

// What a dispute is about, as words and as an address.
export function topic(dispute) {
  const { event, actor, place, report } = dispute.about ?? {};
  if (event) return [eventById.get(event)?.label ?? "An event", `#days?event=${event}`];
  if (actor) return [actorById.get(actor)?.name ?? actor, `#actors?actor=${encodeURIComponent(actor)}`];
  if (place)
    return [
      places.find((one) => one.id === place)?.name ?? place,
      `#control?q=${encodeURIComponent(places.find((one) => one.id === place)?.name ?? place)}`,
    ];
  const found = reportById.get(report);
  return [found ? titleOf(found) : (report ?? "Unknown"), `#sources?report=${encodeURIComponent(report ?? "")}`];
}

function card(dispute) {
  const [label, address] = topic(dispute);
  const [nature, meaning] = NATURES[dispute.nature] ?? [dispute.nature, ""];
  return h(
    "article",
    { class: "dispute" },
    h("p", { class: "eyebrow" }, h("span", { class: "nature" }, nature), h("span", {}, meaning)),
    h(
      "h3",
      {},
      h("span", { class: "question" }, ATTRIBUTES[dispute.attribute] ?? capital(dispute.attribute)),
      " ",
      link(address, said(label)),
    ),
    dispute.note
      ? h("p", { class: "reason" }, h("b", {}, "Why it is a dispute: "), said(spoken(dispute.note)))
      : null,
    h(
      "div",
      { class: "positions" },
      (dispute.positions ?? []).map((one, index) =>
        index && isCalendar(dispute) ? calendarPosition(one) : position(one, dispute),
      ),
    ),
  );
}

const isCalendar = (dispute) => dispute.nature === "slip" && dispute.about?.report !== undefined;

// A slip has the report's words on one side, the calendar on the other: the first rests on claims, the second on none.
function calendarPosition(one) {
  return h(
    "section",
    { class: "position" },
    said(spoken(one.value), "h4"),
    h("p", { class: "meta" }, "by the calendar, which needs no report"),
  );
}

function position(one, dispute) {
  const list = one.claims ?? [];
  const sources = [...new Set(list.map((index) => sourceOf(reportOf(claims[index]))))];
  const heard = [...new Set(list.flatMap((index) => voices(claims[index]).slice(0, 1)))];
  return h(
    "section",
    { class: "position" },
    said(spoken(one.value), "h4"),
    h(
      "dl",
      { class: "meta" },
      told("Voices", heard.length ? join(heard) : "the source itself"),
      sources.length ? told("Sources", join(sources)) : null,
      origins(list, dispute),
    ),
    h("div", { class: "quotes" }, quotes(list, 3)),
    list.length ? null : claimsButton(list),
  );
}

const told = (name, ...value) => h("div", {}, h("dt", {}, name), h("dd", {}, value));

// How many independent voices stand behind a position; copies and outlets that quote one man share an origin.
function origins(list, dispute) {
  const all = eventById.get(dispute.about?.event)?.origins ?? [];
  const own = all.filter((origin) => origin.claims?.some((index) => list.includes(index)));
  if (!own.length) return null;
  return told(
    "Origins",
    `${number(own.length)} independent: `,
    own.map((origin, index) => [
      index ? ", " : null,
      said(originOf(origin)),
      origin.relation && origin.relation !== "unknown" ? ` (${origin.relation})` : null,
      " ",
      cite(origin.claims.filter((at) => list.includes(at))),
    ]),
  );
}

function join(names) {
  return names.map((name, index) => [index ? ", " : null, said(name)]);
}

export const view = { name: "disputes", title: "Disputes", bar: disputes.length > 1 ? bar : null, body };
