// Stretches of a text marked, where any may overlap.

import { h } from "./elements.js";

// A text as paragraphs, one for each of its lines that is not blank, each with a direction of its own.
export function markParagraphs(text, layers, wrap) {
  const paragraphs = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim()) paragraphs.push(h("p", { dir: "auto" }, markLine(text, start, end, layers, wrap)));
    start = end + 1;
  }
  return paragraphs;
}

// Layers are { start, end, … }; `wrap(words, layers)` makes the node of each stretch that some layers cover.
function markLine(text, first, last, layers, wrap) {
  const kept = layers.filter((layer) => layer.start < layer.end && layer.start < last && layer.end > first);
  const starts = kept.sort((one, two) => one.start - two.start);
  const inside = (offset) => Math.min(Math.max(offset, first), last);
  const cuts = [...new Set([first, last, ...kept.flatMap((layer) => [inside(layer.start), inside(layer.end)])])];
  cuts.sort((one, two) => one - two);
  const nodes = [];
  let open = [];
  let next = 0;
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const [from, to] = [cuts[index], cuts[index + 1]];
    while (next < starts.length && starts[next].start <= from) open.push(starts[next++]);
    open = open.filter((layer) => layer.end > from);
    const words = text.slice(from, to);
    nodes.push(open.length ? wrap(words, open) : document.createTextNode(words));
  }
  return nodes;
}

// What a report holds besides its own text is shown, but set back.
export function regionLayers(report) {
  return (report.regions ?? []).map(([start, end, kind]) => ({ start, end, region: kind }));
}

export function regionClass(layers) {
  const region = layers.find((layer) => layer.region && layer.region !== "body");
  return region ? `region-${region.region}` : "";
}
