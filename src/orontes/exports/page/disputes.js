// Disagreements, their positions side by side.

import { bind } from "./address.js";
import { h, nothing, option, pages, said } from "./elements.js";
import { claimsButton, link, quotes, voices } from "./quotes.js";
import { actorById, claims, disputes, eventById, places, reportById, reportOf, titleOf } from "./record.js";
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

function body(params) {
  const chosen = disputes.filter((one) =>
    params.has("dispute")
      ? one.id === params.get("dispute")
      : ["attribute", "nature"].every((key) => !params.get(key) || one[key] === params.get(key)),
  );
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
    h("div", { class: "positions" }, (dispute.positions ?? []).map(isCalendar(dispute) ? calendarPosition : position)),
    dispute.note ? said(spoken(dispute.note), "p", { class: "note" }) : null,
  );
}

const isCalendar = (dispute) => dispute.nature === "slip" && dispute.about?.report !== undefined;

// A slip has the report's words on one side, the calendar on the other: the first rests on claims, the second on none.
function calendarPosition(one, index) {
  if (index === 0) return position(one);
  return h(
    "section",
    { class: "position" },
    said(spoken(one.value), "h4"),
    h("p", { class: "meta" }, "by the calendar, which needs no report"),
  );
}

function position(one) {
  const list = one.claims ?? [];
  const outlets = [...new Set(list.map((index) => reportOf(claims[index]).outlet).filter(Boolean))];
  const heard = [...new Set(list.flatMap((index) => voices(claims[index]).slice(0, 1)))];
  return h(
    "section",
    { class: "position" },
    said(spoken(one.value), "h4"),
    h(
      "p",
      { class: "meta" },
      heard.length ? [plural(heard.length, "voice"), ": ", join(heard), " · "] : "no voice but the outlet · ",
      outlets.length ? [plural(outlets.length, "outlet"), ": ", join(outlets)] : "outlet unknown",
    ),
    h("div", { class: "quotes" }, quotes(list, 3)),
    list.length ? null : claimsButton(list),
  );
}

function join(names) {
  return names.map((name, index) => [index ? ", " : null, said(name)]);
}

export const view = { name: "disputes", title: "Disputes", bar: disputes.length > 1 ? bar : null, body };
