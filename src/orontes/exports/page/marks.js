// Stretches of a text marked, where any may overlap.

import { h } from "./elements.js";

// Layers are { start, end, … }; `wrap(text, layers)` makes the node of each stretch that some layers cover.
export function markText(text, layers, wrap) {
  const kept = layers.filter((layer) => layer.start < layer.end && layer.start < text.length);
  const starts = [...kept].sort((one, two) => one.start - two.start);
  const cuts = [...new Set([0, text.length, ...kept.flatMap((layer) => [layer.start, Math.min(layer.end, text.length)])])];
  cuts.sort((one, two) => one - two);
  const nodes = [];
  let open = [];
  let next = 0;
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const [from, to] = [cuts[index], cuts[index + 1]];
    while (next < starts.length && starts[next].start <= from) open.push(starts[next++]);
    open = open.filter((layer) => layer.end > from);
    const piece = text.slice(from, to);
    nodes.push(open.length ? wrap(piece, open, from) : document.createTextNode(piece));
  }
  return nodes;
}

export function passage(given, nodes) {
  return h("div", { class: "passage", dir: "auto", ...given }, nodes);
}

// What a report holds besides its own text is shown, but set back.
export function regionLayers(report) {
  return (report.regions ?? []).map(([start, end, kind]) => ({ start, end, region: kind }));
}

export function regionClass(layers) {
  const region = layers.find((layer) => layer.region && layer.region !== "body");
  return region ? `region-${region.region}` : "";
}
