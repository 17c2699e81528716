// Who quotes whom: voices on one side, the media that carry them on the other, drawn as a small graph.

import { draw, h, nothing, said, table, cell } from "./elements.js";
import { claimsButton, voices } from "./quotes.js";
import { claims, reportOf, titleOf } from "./record.js";
import { number, plural } from "./words.js";

const MOST = 14;
const NOBODY = /^(I|we|he|she|they|it|you)$/i; // whom a report does not name
const [WIDTH, ROW, PAD, LEFT, RIGHT] = [760, 26, 14, 280, 480];

// Each step of each chain of voices: [who is quoted, who quotes, claims].
function steps(fit) {
  const found = new Map();
  for (const claim of claims) {
    if (fit && !fit.has(claim.index)) continue;
    const report = reportOf(claim);
    const chain = [...voices(claim).filter((name) => !NOBODY.test(name)), report.outlet ?? titleOf(report)];
    for (let at = 0; at + 1 < chain.length; at += 1) {
      const key = JSON.stringify([chain[at], chain[at + 1]]);
      if (!found.has(key)) found.set(key, [chain[at], chain[at + 1], []]);
      found.get(key)[2].push(claim.index);
    }
  }
  return [...found.values()].sort((one, two) => two[2].length - one[2].length || (one[0] < two[0] ? -1 : 1));
}

export function graph(fit) {
  const all = steps(fit);
  if (!all.length) return nothing("No report quotes anybody.");
  const shown = choose(all);
  const weights = (at) => {
    const sums = new Map();
    for (const step of shown) sums.set(step[at], (sums.get(step[at]) ?? 0) + step[2].length);
    return [...sums].sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1));
  };
  const [quoted, quoting] = [weights(0), weights(1)];
  return [
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Who quotes whom, drawn" }, picture(quoted, quoting, shown)),
    h(
      "p",
      { class: "note" },
      "Lines are as thick as the claims that pass along them. One voice in several outlets is one origin, not several.",
      all.length > shown.length ? ` Drawn are the ${plural(shown.length, "line")} of most claims; the list has all ${number(all.length)}.` : null,
    ),
    h(
      "details",
      {},
      h("summary", {}, "The same as a list"),
      table(
        "Who quotes whom",
        ["Quoted", "Quoted by", "Claims"],
        all
          .slice(0, 300)
          .map(([who, by, list]) =>
            h(
              "tr",
              { role: "row" },
              h("th", { scope: "row", role: "rowheader" }, said(who)),
              cell("Quoted by", said(by)),
              cell("", claimsButton(list)),
            ),
          ),
      ),
    ),
  ];
}

// The thickest lines, as long as neither side gets more names than fit.
function choose(all) {
  const [quoted, quoting] = [new Set(), new Set()];
  const fits = (names, name) => names.has(name) || names.size < MOST;
  return all.filter(([who, by]) => {
    if (!fits(quoted, who) || !fits(quoting, by)) return false;
    quoted.add(who);
    quoting.add(by);
    return true;
  });
}

const at = (list, name) => list.findIndex(([one]) => one === name);

function picture(quoted, quoting, shown) {
  const height = Math.max(quoted.length, quoting.length) * ROW + 2 * PAD;
  const y = (list, index) => PAD + ROW / 2 + (index + (Math.max(quoted.length, quoting.length) - list.length) / 2) * ROW;
  const most = Math.max(...shown.map(([, , list]) => list.length));
  const lines = shown.map(([who, by, list]) => {
    const [one, two] = [y(quoted, at(quoted, who)), y(quoting, at(quoting, by))];
    const middle = (LEFT + RIGHT) / 2;
    return draw(
      "path",
      {
        d: `M${LEFT + 8},${one} C${middle},${one} ${middle},${two} ${RIGHT - 8},${two}`,
        "stroke-width": 1 + (7 * list.length) / most,
        class: "quoting",
      },
      draw("title", {}, `${by} quotes ${who}: ${plural(list.length, "claim")}`),
    );
  });
  const names = (list, x, anchor) =>
    list.map(([name, count], index) => [
      draw("circle", { cx: anchor === "end" ? LEFT + 4 : RIGHT - 4, cy: y(list, index), r: 4, class: "node" }),
      draw("text", { x, y: y(list, index) + 5, "text-anchor": anchor }, `${cutName(name)} (${number(count)})`, draw("title", {}, name)),
    ]);
  return draw(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${height}`,
      class: "graph",
      role: "img",
      "aria-label": `Who quotes whom: ${shown
        .slice(0, 5)
        .map(([who, by]) => `${by} quotes ${who}`)
        .join("; ")}; the list below has all.`,
    },
    lines,
    names(quoted, LEFT - 6, "end"),
    names(quoting, RIGHT + 6, "start"),
  );
}

const cutName = (name) => (name.length > 30 ? `${name.slice(0, 29).trimEnd()}…` : name);
