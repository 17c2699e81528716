// Who acts, suffers and speaks: by side.

import { change } from "./address.js";
import { h, nothing, pages, said, section } from "./elements.js";
import { claimsButton, link } from "./quotes.js";
import { actorById, actors, claimsOfActor, control } from "./record.js";
import { capital, number, plain, plural } from "./words.js";

const BASES = { pack: "given by the pack", allied: "from who fights whom", named: "as reports name it" };

export const claimsOf = (actor) => claimsOfActor.get(actor.id) ?? [];

// Sides with their actors, those of whom most is said first; actors of no known side last.
export function listSides() {
  const sides = new Map();
  for (const actor of actors) {
    const side = actor.side ?? "";
    if (!sides.has(side)) sides.set(side, []);
    sides.get(side).push(actor);
  }
  const weight = (list) => list.reduce((sum, actor) => sum + claimsOf(actor).length, 0);
  for (const list of sides.values()) list.sort((one, two) => claimsOf(two).length - claimsOf(one).length);
  return [...sides].sort((one, two) => (one[0] === "") - (two[0] === "") || weight(two[1]) - weight(one[1]));
}

export function campOf(holder) {
  return holder?.side ?? holder?.name ?? "";
}

// How many spans each side, or holder of no known side, has.
const held = new Map();
for (const { holder } of control) if (holder) held.set(campOf(holder), (held.get(campOf(holder)) ?? 0) + 1);

// A number for each of them and each other side, from which its colour follows: there are five, so that those who hold
// most are told apart first, and who holds nothing takes no colour of those who do. 0 where nobody is known.
const sides = listSides().flatMap(([side]) => side || []);
const camps = [...new Set([...sides, ...held.keys()])].sort((one, two) => (held.get(two) ?? 0) - (held.get(one) ?? 0));
const numbers = new Map(camps.map((camp, index) => [camp, index < 5 || held.has(camp) ? (index % 5) + 1 : 0]));
export const sideNumber = (side) => numbers.get(side ?? "") ?? 0;
export const holderNumber = (holder) => sideNumber(campOf(holder));
export const listCamps = () => [...numbers.keys()];

export function sideName(side) {
  return side ? capital(side) : "Side unknown";
}

function body(params) {
  const asked = actorById.get(params.get("actor"));
  if (asked) return h("div", {}, h("p", { class: "tally" }, link("#actors", "All actors")), row(asked));
  if (!actors.length) return nothing("No actor was found in the reports.");
  return h(
    "div",
    { class: "actors" },
    h("p", { class: "tally", role: "status" }, plural(actors.length, "actor")),
    listSides().map(([side, list]) =>
      section(
        [
          h("span", { class: `dot side-${sideNumber(side)}`, "aria-hidden": "true" }),
          sideName(side),
          h("span", { class: "count" }, number(list.length)),
        ],
        pages(list, 60, row),
      ),
    ),
  );
}

function row(actor) {
  const list = claimsOf(actor);
  const groups = (actor.member_of ?? []).map((id) => actorById.get(id)?.name ?? id);
  return h(
    "article",
    { class: "actor" },
    h("h3", {}, said(actor.name)),
    h(
      "p",
      { class: "meta" },
      h("span", {}, plain(actor.kind ?? "kind unknown")),
      actor.side
        ? h("span", {}, `${actor.side}${BASES[actor.side_basis] ? ` (${BASES[actor.side_basis]})` : ""}`)
        : null,
      groups.length
        ? h(
            "span",
            {},
            "part of ",
            groups.map((name, index) => [index ? ", " : null, said(name)]),
          )
        : null,
    ),
    actor.aliases?.length
      ? h(
          "p",
          { class: "aliases" },
          "Also written ",
          actor.aliases.slice(0, 24).map((alias, index) => [index ? ", " : null, said(alias, "q")]),
          actor.aliases.length > 24 ? ` and ${number(actor.aliases.length - 24)} more` : null,
        )
      : null,
    h(
      "p",
      { class: "tools" },
      claimsButton(list),
      mentions(actor),
      link(`#days?actor=${encodeURIComponent(actor.id)}`, "Events"),
    ),
  );
}

function mentions(actor) {
  if (!actor.mentions?.length) return null;
  const open = () =>
    change({
      mentions: actor.id,
      at: null,
      claims: null,
      words: null,
      of: actor.mentioned > actor.mentions.length ? actor.mentioned : null,
    });
  return h("button", { type: "button", class: "claims", onclick: open }, plural(actor.mentioned, "mention"));
}

export const view = { name: "actors", title: "Actors", parent: "summary", body };
