// The sides of the box: groups, units, people who lead or speak, and strengths, each with its claims.

import { claimsOf, holderNumber, listSides, sideName, sideNumber } from "./actors.js";
import { makeAddress } from "./address.js";
import { closed, h, said } from "./elements.js";
import { cite, link } from "./quotes.js";
import { actorById, claims, control, events, hasHappened, nameOf } from "./record.js";
import { capital, familyOf, plain, plural, range } from "./words.js";

const FORCES = ["armed_group", "state_force", "armed group", "military", "force"];
const GROUPS = [...FORCES, "government", "umbrella", "international", "organisation", "unknown"];
const STRENGTHS = ["fighters", "vehicles", "soldiers", "troops"];
const MOST = 5;
const MOST_PARTIES = 4;
const OWN_CLAIMS = 2;

const isFight = (event) => ["force", "ground"].includes(familyOf(event.kind)) && hasHappened(event);

// Forces of no known side that hold places, or of which several claims tell: each stands for itself.
function parties(rest) {
  const holds = new Set(control.flatMap(({ holder }) => (holder?.actor && !holder.side ? [holder.actor] : [])));
  const fights = new Set(events.filter((event) => isFight(event)).flatMap((event) => (event.agents ?? []).map(({ actor }) => actor)));
  const isForce = (actor) =>
    !actor.member_of?.length && (FORCES.includes(actor.kind) || (actor.kind === "unknown" && fights.has(actor.id)));
  const weight = (actor) => claimsOf(actor).length + (holds.has(actor.id) ? 1000 : 0);
  return rest
    .filter((actor) => isForce(actor) && weight(actor) >= OWN_CLAIMS)
    .sort((one, two) => weight(two) - weight(one))
    .slice(0, MOST_PARTIES);
}

// Strengths by side: counts of fighters and vehicles that claims give to an actor of it, where none was harmed.
function strengths(fit) {
  const found = new Map();
  for (const claim of claims) {
    if (fit && !fit.has(claim.index)) continue;
    const who = claim.agent ?? claim.patient;
    const side = who?.side ?? actorById.get(who?.actor)?.side;
    for (const count of claim.quantities ?? []) {
      if (!STRENGTHS.includes(count.of) || !who) continue;
      const key = side ?? who.actor ?? "";
      if (!found.has(key)) found.set(key, new Map());
      const name = `${range(count.low, count.high)} ${plain(count.of)}, ${nameOf(claim, who)}`;
      found.get(key).set(name, [...(found.get(key).get(name) ?? []), claim.index]);
    }
  }
  return found;
}

export function sides(fit) {
  const strong = strengths(fit);
  const named = (list) => (fit ? list.filter((actor) => claimsOf(actor).some((index) => fit.has(index))) : list);
  const shown = listSides()
    .map(([side, members]) => [side, named(members)])
    .filter(([side, members]) => members.length && side);
  const rest = listSides()
    .filter(([side]) => !side)
    .flatMap(([, members]) => named(members));
  if (!shown.length && !rest.length) return null;
  const alone = parties(rest);
  const others = rest.filter((actor) => !alone.includes(actor));
  const told = new Set([...shown.map(([side]) => side), ...alone.map((actor) => actor.id)]);
  const unknown = new Map([...strong].filter(([key]) => !told.has(key)).flatMap(([, rows]) => [...rows]));
  return h(
    "section",
    { class: "box-row" },
    h("h3", {}, "Sides"),
    h(
      "div",
      { class: "box-sides" },
      shown.map(([side, members]) => sideBox(side, members, strong.get(side))),
      alone.map((actor) => partyBox(actor, strong.get(actor.id))),
    ),
    unknown.size ? [h("h5", {}, "Strengths told of others"), strengthRows(unknown)] : null,
    others.length
      ? h(
          "details",
          { class: "no-side" },
          h("summary", {}, `${plural(others.length, "actor")} of no known side`),
          list(others.slice(0, 12)),
        )
      : null,
    h("p", {}, link("#actors", "All actors, with every spelling")),
  );
}

function sideBox(side, members, strong) {
  const isUnit = (actor) => FORCES.includes(actor.kind) && actor.member_of?.length;
  const people = members.filter((actor) => actor.kind === "person");
  const units = members.filter(isUnit);
  const groups = members.filter((actor) => GROUPS.includes(actor.kind) && !isUnit(actor));
  const rest = members.filter((actor) => ![...people, ...units, ...groups].includes(actor));
  return h(
    "div",
    { class: `side-box side-edge-${sideNumber(side)}` },
    h("h4", {}, h("span", { class: `dot side-${sideNumber(side)}`, "aria-hidden": "true" }), sideName(side)),
    block("Groups", list(groups)),
    block("Units", list(units)),
    block("Leaders and speakers", list(people)),
    block("Voices", list(rest)),
    block("Strengths", strengthRows(strong)),
  );
}

function partyBox(actor, strong) {
  const colour = holderNumber({ name: actor.name });
  return h(
    "div",
    { class: `side-box side-edge-${colour}` },
    h("h4", {}, h("span", { class: `dot side-${colour}`, "aria-hidden": "true" }), said(capital(actor.name))),
    h("p", { class: "note" }, "Side not told in the reports ", cite(claimsOf(actor))),
    block("Strengths", strengthRows(strong)),
  );
}

function block(title, content) {
  return content ? [h("h5", {}, title), content] : null;
}

function list(actors) {
  if (!actors.length) return null;
  const rows = (some) => h("ul", {}, some.map(actorRow));
  if (actors.length <= MOST) return rows(actors);
  return [
    rows(actors.slice(0, MOST)),
    closed(`${actors.length - MOST} more`, () => rows(actors.slice(MOST))),
  ];
}

function actorRow(actor) {
  const own = claimsOf(actor);
  return h(
    "li",
    {},
    h("a", { href: makeAddress("actors", { actor: actor.id }) }, said(actor.name)),
    own.length ? [" ", cite(own)] : null,
  );
}

function strengthRows(found) {
  if (!found?.size) return null;
  return h(
    "ul",
    {},
    [...found].map(([name, list_]) => h("li", {}, said(capital(name)), " ", cite(list_))),
  );
}
