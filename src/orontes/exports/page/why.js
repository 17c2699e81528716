// Why a claim reads as it does: the rule, the arcs, the cues and the time rule that its reader noted.

import { h, said } from "./elements.js";
import { cut, record } from "./record.js";
import { capital, day, plain } from "./words.js";

const wording = record.wording ?? {};

// The words of a code with what stands in them; the bare code where no words are known for it.
function word(table, code, given = {}) {
  const words = wording[table]?.[code] ?? `${code} {what}{above}{cue}`;
  return words.replace(/\{(\w+)\}/g, (_, name) => given[name] ?? "").trim();
}

export function why(claim, report) {
  const reasons = claim.why;
  if (!reasons) return null;
  const rows = [
    ["What", "trigger", ruleOf(reasons)],
    ...(reasons.l ?? []).map((link) => rowOf(claim, report, link)),
    ["When", "when", timeOf(claim, report, reasons.w)],
    ...(reasons.c ?? []).map((cue) => ["Voice", "voice", cueOf(report, cue)]),
    ...(reasons.s ?? []).map(([sign, start, end]) => [
      "Mood",
      null,
      word("signs", sign, { what: cut(report, { start, end }) }),
    ]),
  ];
  return h(
    "details",
    { class: "why" },
    h("summary", {}, "Why this reading?"),
    h(
      "dl",
      {},
      rows.map(([name, slot, text]) =>
        h("div", {}, h("dt", {}, slot ? h("span", { class: `slot-${slot}` }, name) : name), h("dd", {}, said(text))),
      ),
    ),
    h("p", { class: "nothing" }, "On the command line: ", h("code", {}, `orontes explain ${claim.id} DIR`)),
  );
}

const NAMES = {
  agent: "Who",
  patient: "Whom or what",
  means: "By what",
  place: "Where",
  origin: "From",
  destination: "To",
  when: "Time words",
  count: "How many",
};

function ruleOf({ f: frame, r: rule = "verb", t: trigger, m: met = [] }) {
  const conditions = met.map((one) => {
    const [part, what] = one.split(":");
    const known = part === "object" || part === "subject";
    return word("met", part, { what: known ? word("classes", what) : what });
  });
  const numbered = frame === undefined ? [] : [`frame ${frame} of frames.yaml`];
  return [[word("rules", rule, { trigger }), ...numbered].join(", "), ...conditions].map(capital).join(". ");
}

// How the words of a slot hang in the sentence; the trigger is the word above where no other is named.
function rowOf(claim, report, [slot, arc, preposition, start, end, mended]) {
  const trigger = { start: claim.trigger_start, end: claim.trigger_end };
  const above = cut(report, start === undefined || start === null ? trigger : { start, end });
  const behind = preposition ? ` with “${preposition}”` : "";
  const repair = mended ? `; ${word("notes", "mended")}` : "";
  return [NAMES[slot] ?? plain(slot), slot, `${capital(word("arcs", arc, { above }))}${behind}${repair}`];
}

function timeOf(claim, report, time) {
  if (!time) return capital(word("times", "none"));
  const [rule, form, anchor, start, end] = time;
  const words = [word("times", rule)];
  if (form) words.push(word("forms", form));
  if (anchor && ["weekday", "offset", "span"].includes(form)) {
    const told = start === undefined ? "" : ` (“${cut(report, { start, end })}”)`;
    const from = anchor === "reference" && !told && report.published ? ` (${day(report.published)})` : told;
    words.push(`${word("anchors", anchor)}${from}`);
  }
  return capital(words.join("; "));
}

function cueOf(report, [kind, does, start, end]) {
  return word("cues", does, { kind, cue: cut(report, { start, end }) });
}
