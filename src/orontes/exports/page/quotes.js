// The parts that every view shares: a claim's words with their source, buttons that open them, badges.

import { change } from "./address.js";
import { h, said } from "./elements.js";
import { claims, nameOf, reportOf, sourceOf, wordsOf } from "./record.js";
import { day, familyOf, kindName, number, plural, STATUSES } from "./words.js";

const MOST = 40;

// Opens the side panel on claims, one after the other; many are cut to the first forty.
export function openClaims(list, at = 0) {
  if (at >= MOST) return openClaims([list[at]]);
  const ids = list.slice(0, MOST).map((index) => claims[index].id);
  change({
    claims: ids.join("."),
    at: at || null,
    of: list.length > MOST ? list.length : null,
    words: null,
    mentions: null,
  });
  return undefined;
}

export function claimsButton(list, label = null) {
  if (!list?.length) return h("span", { class: "nothing" }, "no claim");
  return h(
    "button",
    { type: "button", class: "claims", onclick: () => openClaims(list) },
    label ?? plural(list.length, "claim"),
    h("span", { class: "unseen" }, ": open the words"),
  );
}

// The claims behind a span of control; one that no report tells was known before them.
export function spanClaims(span) {
  return span.claims?.length ? claimsButton(span.claims) : h("span", { class: "nothing" }, "from the pack");
}

// The claims of a value in a box, as short as a reference mark.
export function cite(list, name = null) {
  if (!list?.length) return null;
  return h(
    "button",
    { type: "button", class: "cite", onclick: () => openClaims(list) },
    h("span", { "aria-hidden": "true" }, `[${name ? `${name}: ` : ""}${number(list.length)}]`),
    h("span", { class: "unseen" }, `${name ? `${name}, ` : ""}${plural(list.length, "claim")}: open the words`),
  );
}

// Who says it, from the innermost voice outwards: no body within the words of its speaker, and not the outlet itself.
export function voices(claim) {
  const chain = claim.attribution ?? [];
  const within = (slot, other) => other.start <= slot.start && slot.end <= other.end;
  const own = chain.filter((slot, at) => !chain.slice(0, at).some((other) => within(slot, other)));
  const bare = (name) => (name ?? "").replace(/^The /, "");
  return own.map((slot) => nameOf(claim, slot)).filter((name) => bare(name) !== bare(reportOf(claim).outlet));
}

export function quote(index, list = [index]) {
  const claim = claims[index];
  const report = reportOf(claim);
  const chain = voices(claim);
  return h(
    "button",
    { type: "button", class: "quote", onclick: () => openClaims(list, list.indexOf(index)) },
    said(wordsOf(claim), "q"),
    h(
      "span",
      { class: "source" },
      said(chain.length ? chain.join(", cited by ") : sourceOf(report)),
      chain.length ? [" in ", said(sourceOf(report))] : null,
      report.published ? `, ${day(report.published)}` : ", undated",
      flags(claim),
    ),
  );
}

function flags(claim) {
  const words = [];
  if (claim.polarity === "denied") words.push("denied");
  if (claim.modality) words.push(claim.modality);
  if (claim.hedge) words.push(`“${claim.hedge}”`);
  return words.map((word) => [" ", h("span", { class: "flag" }, word)]);
}

export function quotes(list, most) {
  const shown = list.slice(0, most);
  return [
    shown.map((index) => quote(index, list)),
    list.length > most ? claimsButton(list, `All ${plural(list.length, "claim")}`) : null,
  ];
}

export function statusBadge(status) {
  const [sign, name, meaning] = STATUSES[status] ?? ["·", status, ""];
  return h(
    "span",
    { class: `status status-${status}`, title: `${name}: ${meaning}` },
    h("span", { "aria-hidden": "true" }, `${sign} `),
    name,
  );
}

export function kindTag(kind) {
  return h("span", { class: `kind family-${familyOf(kind)}` }, kindName(kind));
}

export function link(href, ...children) {
  return h("a", { href }, children);
}

// A web address of a report is a link only where it is one that a browser may follow safely.
export function safeLink(url, text) {
  return /^https?:\/\//i.test(url ?? "")
    ? h("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, text)
    : null;
}
