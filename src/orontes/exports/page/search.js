// What the words in the search field lead to besides events: places, actors, disputes and the reports' own words.

import { change, makeAddress } from "./address.js";
import { topic } from "./disputes.js";
import { h, nothing, said } from "./elements.js";
import { choose, fold, soughtIn } from "./filters.js";
import { link } from "./quotes.js";
import { actors, disputes, places, reports, titleOf } from "./record.js";
import { plural } from "./words.js";

const MOST = 6;
const AROUND = 60;

export function found(params) {
  const sought = soughtIn(params);
  if (!sought.length) return null;
  const has = (...texts) => {
    const whole = fold(texts.flat().filter(Boolean).join(" "));
    return sought.every((word) => whole.includes(word));
  };
  const groups = [
    ["Events", choose(params, true).map((one) => link(`#days?event=${one.id}`, said(one.label ?? "")))],
    [
      "Places",
      places
        .filter((one) => has(one.name, one.aliases ?? []))
        .map((one) => link(makeAddress("days", { place: one.id }), said(one.name))),
    ],
    [
      "Actors",
      actors
        .filter((one) => has(one.name, one.aliases ?? []))
        .map((one) => link(makeAddress("actors", { actor: one.id }), said(one.name))),
    ],
    [
      "Disputes",
      disputes
        .filter((one) => has(topic(one)[0], one.note, (one.positions ?? []).map((position) => position.value)))
        .map((one) => link(`#disputes?dispute=${one.id}`, said(topic(one)[0]))),
    ],
    ["Words of reports", reports.map((report) => snippet(report, sought)).filter(Boolean)],
  ].filter(([, list]) => list.length);
  return h(
    "section",
    { class: "block found", "aria-live": "polite" },
    h("h2", {}, "Found"),
    groups.length
      ? groups.map(([title, list]) => [
          h("h3", {}, `${title} `, h("span", { class: "nothing" }, plural(list.length, "hit"))),
          h(
            "ul",
            {},
            list.slice(0, MOST).map((one) => h("li", {}, one)),
          ),
        ])
      : nothing("Nothing in the record has these words."),
  );
}

// The first place in a report where all that is sought is near: opened in place, like a claim.
function snippet(report, sought) {
  const at = findNear(report.text, sought);
  if (!at) return null;
  const [start, end] = at;
  const [first, last] = [Math.max(0, start - AROUND), Math.min(report.text.length, end + AROUND)];
  const open = () =>
    change({ words: `${report.id}~${start}~${end}`, claims: null, mentions: null, at: null, of: null });
  return [
    h(
      "button",
      { type: "button", class: "quote", onclick: open },
      h(
        "q",
        { dir: "auto" },
        report.text.slice(first, start).replace(first ? /^\S*\s/ : "", first ? "…" : ""),
        h("b", {}, report.text.slice(start, end)),
        report.text.slice(end, last).replace(last < report.text.length ? /\s\S*$/ : "", "…"),
      ),
      h("span", { class: "source" }, report.outlet ? [said(report.outlet), ", "] : null, said(titleOf(report))),
    ),
  ];
}

function findNear(text, sought) {
  const lower = text.toLowerCase();
  const start = lower.indexOf(sought[0]);
  if (start < 0 || lower.length !== text.length) return null;
  if (!sought.every((word) => lower.includes(word))) return null;
  const whole = lower.indexOf(sought.join(" "));
  return whole >= 0 ? [whole, whole + sought.join(" ").length] : [start, start + sought[0].length];
}
