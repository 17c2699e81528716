// The side panel: one stretch of one report, marked in its text, with what was understood of it.

import { change } from "./address.js";
import { append, h, said } from "./elements.js";
import { facts, published } from "./facts.js";
import { markParagraphs, regionClass, regionLayers } from "./marks.js";
import { link, safeLink } from "./quotes.js";
import { actorById, claimById, reportById, reportOf, reports, sourceOf } from "./record.js";

export const PARAMS = ["claims", "at", "of", "mentions", "words"];
const panel = document.getElementById("panel");
let opener = null;
let shownKey = "";
let step = null;

// What the address asks to see: stretches { report, start, end, claim }.
function findStretches(params) {
  const ids = (params.get("claims") ?? "")
    .split(".")
    .map((id) => claimById(id))
    .filter(Boolean);
  if (ids.length) return ids.map((claim) => ({ report: reportOf(claim), start: claim.start, end: claim.end, claim }));
  const uses = actorById.get(params.get("mentions"))?.mentions ?? [];
  if (uses.length) return uses.map(([report, start, end]) => ({ report: reports[report], start, end }));
  const [id, start, end] = (params.get("words") ?? "").split("~");
  return reportById.has(id) ? [{ report: reportById.get(id), start: Number(start), end: Number(end) }] : [];
}

export function closePanel() {
  change(Object.fromEntries(PARAMS.map((name) => [name, null])));
}

export function showPanel(params) {
  const key = PARAMS.map((name) => params.get(name) ?? "").join("|");
  if (key === shownKey) return;
  shownKey = key;
  const stretches = findStretches(params);
  const wasOpen = !panel.hidden;
  if (!wasOpen && stretches.length) opener = document.activeElement;
  const height = opener?.getBoundingClientRect().top;
  panel.hidden = stretches.length === 0;
  document.body.classList.toggle("with-panel", !panel.hidden);
  if (wasOpen === panel.hidden && opener?.isConnected) window.scrollBy(0, opener.getBoundingClientRect().top - height);
  panel.replaceChildren();
  if (panel.hidden) {
    if (wasOpen && opener?.isConnected) opener.focus();
    return;
  }
  const at = Math.min(Math.max(Number(params.get("at") ?? 0) || 0, 0), stretches.length - 1);
  append(panel, [head(stretches, at, params), facts(stretches[at]), words(stretches[at])]);
  const mark = panel.querySelector("mark.said");
  const box = panel.querySelector(".panel-text");
  if (mark) box.scrollTop = mark.offsetTop - box.clientHeight / 3;
  (panel.querySelector(`[data-step="${step}"]:enabled`) ?? panel.querySelector("#panel-title")).focus({
    preventScroll: true,
  });
  step = null;
}

function head(stretches, at, params) {
  const { report } = stretches[at];
  const total = params.get("of") ? ` (of ${params.get("of")})` : "";
  const stepper = (by, name, sign) =>
    h(
      "button",
      {
        type: "button",
        "data-step": by,
        "aria-label": name,
        disabled: !stretches[at + by],
        onclick: () => {
          step = by;
          change({ at: at + by || null }, { quiet: true });
        },
      },
      sign,
    );
  return h(
    "div",
    { class: "panel-head" },
    h(
      "div",
      { class: "panel-tools" },
      stretches.length > 1
        ? [
            stepper(-1, "Words before", "‹"),
            h("span", {}, `${at + 1} of ${stretches.length}${total}`),
            stepper(1, "Next words", "›"),
          ]
        : h("span", {}, "The words"),
      h("button", { type: "button", class: "close", "aria-label": "Close the words", onclick: closePanel }, "Close ✕"),
    ),
    h(
      "h2",
      { id: "panel-title", tabindex: "-1" },
      said(sourceOf(report)),
      h("span", { class: "date" }, published(report)),
    ),
    report.outlet && report.title && !report.text.startsWith(report.title) ? said(report.title, "p", { class: "panel-headline" }) : null,
  );
}

function layersOf({ claim, report, start, end }) {
  const layers = [...regionLayers(report), { start, end, said: true }];
  if (!claim) return layers;
  layers.push({ start: claim.trigger_start, end: claim.trigger_end, slot: "trigger" });
  for (const slot of ["agent", "patient", "place", "origin", "destination", "when", "means"]) {
    if (claim[slot]?.start !== undefined) layers.push({ ...claim[slot], slot });
  }
  for (const count of claim.quantities ?? []) layers.push({ ...count, slot: "count" });
  for (const voice of claim.attribution ?? []) layers.push({ ...voice, slot: "voice" });
  return layers;
}

const TITLES = {
  trigger: "what",
  agent: "who",
  patient: "whom or what",
  place: "where",
  origin: "from",
  destination: "to",
  when: "when",
  means: "by what",
  count: "how many",
  voice: "who says so",
};

function words(stretch) {
  const { report } = stretch;
  const nodes = markParagraphs(report.text, layersOf(stretch), (piece, layers) => {
    const slots = layers.map((layer) => layer.slot).filter(Boolean);
    const names = [...slots.map((slot) => `slot-${slot}`), regionClass(layers)].join(" ").trim();
    const title = slots.map((slot) => TITLES[slot]).join(", ") || null;
    const tag = layers.some((layer) => layer.said) ? "mark" : "span";
    return h(tag, { class: tag === "mark" ? `said ${names}` : names, title }, piece);
  });
  return h(
    "div",
    { class: "panel-text", tabindex: "0", role: "region", "aria-label": "The report, the words marked" },
    h("div", { class: "passage", lang: report.language }, nodes),
    h(
      "p",
      { class: "panel-foot" },
      link(`#sources?report=${encodeURIComponent(report.id)}`, "The whole report with all its claims"),
      " ",
      safeLink(report.url, "Where it was published"),
    ),
  );
}
