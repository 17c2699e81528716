// What the signs of the map mean.

import { campOf, listCamps, sideName, sideNumber } from "./actors.js";
import { byPlace } from "./control_spans.js";
import { draw, h } from "./elements.js";
import { record } from "./record.js";

export function key() {
  const held = new Set([...byPlace.values()].flat().map((span) => campOf(span.holder)));
  const camps = listCamps().filter((camp) => held.has(camp));
  const row = (sign, text) => h("li", {}, sign, " ", text);
  const square = (name) => swatch(draw("rect", { x: 1, y: 1, width: 18, height: 12, class: `key-${name}` }));
  return h(
    "details",
    { class: "map-key", open: true },
    h("summary", {}, "What the signs mean"),
    h(
      "ul",
      {},
      camps.map((camp) => row(square(`side side-${sideNumber(camp)}`), `Held by ${sideName(camp)}`)),
      row(square("hatch"), "Contested, claimed by one party only, or uncertain on this day"),
      row(square("left"), "Left, nobody else named"),
      row(square("cut"), "Cut off"),
    ),
    h(
      "ul",
      {},
      row(swatch(draw("circle", { cx: 10, cy: 7, r: 5.5, class: "key-event" })), "Events at this place, larger where more are told"),
      row(swatch(draw("circle", { cx: 10, cy: 7, r: 5, class: "key-ring" })), "Events near this point"),
      row(square("shade"), "Events somewhere in this district"),
    ),
    h(
      "p",
      { class: "note" },
      "Territory is the ground nearer to a place than to any other that the reports name, cut off at the border and at some distance: a reading aid, no front line. " +
        "What is placed no better than to a region, or not at all, is not on the map. Days come from public reports and are never live.",
    ),
    h("p", { class: "note" }, `Coast and borders: Natural Earth, by world-atlas. Drawn with MapLibre GL JS (BSD).${record.tiles ? " Tiles from the address given to Orontes." : ""}`),
  );
}

const swatch = (shape) =>
  draw("svg", { viewBox: "0 0 20 14", width: 20, height: 14, "aria-hidden": "true", class: "swatch" }, shape);
