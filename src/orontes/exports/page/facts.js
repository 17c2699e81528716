// What was understood of one claim, slot by slot, beside the words as written.

import { h, said } from "./elements.js";
import { kindTag, link, quote, voices } from "./quotes.js";
import { cut, eventsOf, nameOf, sourceOf, wordsOf } from "./record.js";
import { why } from "./why.js";
import { BASES, capital, certainty, day, days, plain, plural, range, who } from "./words.js";

export function published(report) {
  return report.published ? day(report.published) : "undated";
}

export function facts({ claim, report, start, end }) {
  if (!claim)
    return h("div", { class: "facts" }, h("p", {}, "Named here as ", said(cut(report, { start, end }), "q"), "."));
  const rows = [[line("What", "trigger"), kindTag(claim.kind), claim.manner ? ` ${plain(claim.manner)}` : null]];
  for (const [slot, name] of SLOTS) if (claim[slot]) rows.push([line(name, slot), ...named(claim, claim[slot])]);
  rows.push([line("When", "when"), ...whenOf(claim)]);
  for (const count of claim.quantities ?? []) {
    rows.push([
      line(capital(who(count)), "count"),
      range(count.low, count.high),
      as(claim, count),
      count.scope === "total" ? " running total" : null,
    ]);
  }
  const chain = voices(claim);
  rows.push([
    chain.length ? line("Who says so", "voice") : "Who says so",
    chain.length ? chain.map((one, index) => [index ? ", cited by " : null, said(one)]) : "the outlet itself",
    chain.length ? [", in ", said(sourceOf(report))] : null,
  ]);
  rows.push(["How certain", capital(certainty(claim))]);
  return h(
    "div",
    { class: "facts", tabindex: "0", role: "region", "aria-label": "What was understood" },
    h(
      "dl",
      {},
      rows.map(([name, ...value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))),
    ),
    why(claim, report),
    others(claim),
  );
}

// A fact's name is underlined as its words are in the report.
function line(name, slot) {
  return h("span", { class: `slot-${slot}` }, name);
}

const SLOTS = [
  ["agent", "Who"],
  ["patient", "Whom or what"],
  ["means", "By what"],
  ["place", "Where"],
  ["origin", "From"],
  ["destination", "To"],
];

function named(claim, slot) {
  const name = slot.type ? plain(slot.type) : nameOf(claim, slot);
  const known = slot.actor || slot.place || slot.type;
  return [
    said(name),
    slot.side ? h("span", { class: "side" }, ` ${slot.side}`) : null,
    as(claim, slot, name),
    known ? null : h("span", { class: "nothing" }, " not identified"),
    slot.precision === "near" ? " (near)" : null,
  ];
}

function as(claim, slot, name = null) {
  const words = wordsOf(claim, slot);
  return words && words !== name ? [" as ", said(words, "q")] : null;
}

function whenOf(claim) {
  const when = claim.when ?? {};
  const basis = BASES[when.basis] ?? when.basis;
  return [
    days(when.earliest, when.latest),
    as(claim, when),
    basis ? h("span", { class: "nothing" }, ` ${basis}`) : null,
  ];
}

function others(claim) {
  return (eventsOf(claim.index) ?? []).map((event) => {
    const rest = event.claims.filter((index) => index !== claim.index);
    return h(
      "details",
      { class: "others" },
      h(
        "summary",
        {},
        `${rest.length ? plural(rest.length, "other claim") : "No other claim"} of this event: `,
        said(event.label ?? ""),
      ),
      rest.slice(0, 12).map((index) => quote(index, event.claims)),
      h("p", {}, link(`#days?event=${event.id}`, "The event among the days")),
    );
  });
}
