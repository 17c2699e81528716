// One event: what, where, who, how many, by which voices, in which words.

import { h, said } from "./elements.js";
import { claimsButton, kindTag, link, quotes, statusBadge } from "./quotes.js";
import { disputeById, eventById, originOf } from "./record.js";
import { best, capital, days, kindName, plural, who } from "./words.js";

export function card(event) {
  const { earliest, latest } = event.when ?? {};
  const list = event.claims ?? [];
  return h(
    "article",
    { class: "event" },
    h(
      "div",
      {},
      h("h3", {}, said(event.label ?? kindName(event.kind))),
      h(
        "p",
        { class: "meta" },
        kindTag(event.kind),
        statusBadge(event.status),
        event.place ? said(event.place.name ?? event.place.text) : h("span", { class: "nothing" }, "place unknown"),
        event.place && !event.place.place ? h("span", { class: "nothing" }, "not on any list of places") : null,
        earliest && earliest === latest ? null : h("span", {}, days(earliest, latest)),
        parties(event),
      ),
      counts(event),
      partOf(event),
      disputesOf(event),
    ),
    h("div", { class: "quotes" }, quotes(list, 2), origins(event)),
  );
}

function parties(event) {
  const names = (list) =>
    list.map((party, index) => [index ? ", " : null, claimsButton(party.claims, said(party.name))]);
  const [agents, patients] = [event.agents ?? [], event.patients ?? []];
  if (!agents.length && !patients.length) return null;
  return h(
    "span",
    { class: "parties" },
    names(agents),
    agents.length ? null : h("span", { class: "nothing" }, "actor unknown"),
    patients.length
      ? [h("span", { class: "unseen" }, " towards "), h("span", { "aria-hidden": "true" }, " → "), names(patients)]
      : null,
  );
}

function partOf(event) {
  const whole = eventById.get(event.part_of);
  return whole
    ? h("p", { class: "meta" }, h("span", {}, "Part of ", link(`#days?event=${whole.id}`, said(whole.label ?? ""))))
    : null;
}

// Who is behind an event: voices are counted, not the outlets that carry them.
function origins(event) {
  const list = event.origins ?? [];
  if (list.length === 0) return null;
  const names = list
    .slice(0, 6)
    .map((origin, index) => [
      index ? ", " : null,
      said(originOf(origin)),
      origin.relation && origin.relation !== "unknown" ? ` (${origin.relation})` : null,
    ]);
  return h(
    "p",
    { class: "origins" },
    plural(list.length, "independent voice"),
    ": ",
    names,
    list.length > 6 ? " and more" : null,
  );
}

function counts(event) {
  const rows = (event.quantities ?? []).map((count) => {
    const [value, whole] = best(count);
    return h(
      "li",
      {},
      h("b", {}, value),
      ` ${who(count)}`,
      whole ? h("span", { class: "nothing" }, ` range ${whole}`) : null,
      " ",
      claimsButton(count.claims),
    );
  });
  return rows.length ? h("ul", { class: "counts" }, rows) : null;
}

function disputesOf(event) {
  const list = (event.disputes ?? []).filter((id) => disputeById.has(id));
  return list.length
    ? h(
        "p",
        { class: "disputed" },
        list.map((id) => link(`#disputes?dispute=${id}`, `⇄ ${capital(disputeById.get(id).attribute)} disputed`)),
      )
    : null;
}
