// The map itself: opened once for a view, then told what to show.

import { drawHatch, drawLabel, hatchName, readColours } from "./map_colours.js";
import { collect, gather, ground, listCells, listHolds, listNames, positionOf, spotFeatures } from "./map_features.js";
import { openLibrary } from "./map_library.js";
import { makeStyle } from "./map_style.js";

const MOST_NAMES = 300;
const POINTED = ["holds", "spots-exact", "spots-near"];
const CLICKED = [...POINTED, "spots-district", "cells-held", "cells-left", "cells-open"];

// The room around what is shown: at the right stand the buttons.
export const ROOM = { top: 24, bottom: 24, left: 24, right: 64 };

// A map in `box`; `pick(place)` is told what is clicked. Null where the browser cannot draw one.
export async function openMap(box, pick) {
  const library = await openLibrary();
  const colours = readColours();
  const map = new library.Map({
    container: box,
    style: makeStyle(colours),
    bounds: ground.focus,
    fitBoundsOptions: { padding: ROOM },
    maxZoom: 13,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 100,
    renderWorldCopies: false,
    locale: { "Map.Title": "Map of the record: arrow keys move, plus and minus zoom" },
  });
  map.touchZoomRotate.disableRotation();
  addHatches(map, colours);
  map.on("click", (event) => {
    const [hit] = map.queryRenderedFeatures(event.point, { layers: CLICKED });
    pick(hit?.properties.place ?? null);
  });
  map.on("mousemove", (event) => {
    if (map.isMoving() || event.originalEvent.buttons) return;
    const hit = map.queryRenderedFeatures(event.point, { layers: POINTED }).length > 0;
    map.getCanvas().style.cursor = hit ? "pointer" : "";
  });
  await map.once("style.load"); // not "load", which would wait for tiles that may never come
  return { map, colours };
}

function addHatches(map, colours) {
  const add = (one, two, image) => map.addImage(hatchName(one, two), image, { pixelRatio: 2 });
  colours.sides.forEach((colour, one) => {
    add(one, "none", drawHatch(colour, null));
    colours.sides.forEach((other, two) => {
      if (one !== two) add(one, two, drawHatch(colour, other));
    });
  });
}

// Names in the scripts asked for: latin, arabic or both.
export function showNames({ map, colours }, script) {
  const features = [];
  const put = (image, key, at, properties, look) => {
    if (!map.hasImage(key)) map.addImage(key, drawLabel(image, colours, look), { pixelRatio: 2 });
    features.push({ type: "Feature", geometry: { type: "Point", coordinates: at }, properties: { image: key, ...properties } });
  };
  // At the right edge names stand to the left of their places.
  const east = ground.focus[0] + (ground.focus[2] - ground.focus[0]) * 0.85;
  for (const { id, at, rank, latin, arabic, precision } of listNames(MOST_NAMES)) {
    const lines = [script === "arabic" && arabic ? null : latin, script === "latin" ? null : arabic].filter(Boolean);
    const side = at[0] > east ? { anchor: "right", offset: [-7, 0] } : { anchor: "left", offset: [7, 0] };
    const [properties, look] = [{ rank, ...side }, { bold: precision === "exact" }];
    put(lines, `name-${script}-${id}`, at, properties, look);
    // Where two lines find no room, one may: it stands where they would, so that never both are shown.
    if (lines.length > 1) put([latin], `name-latin-${id}`, at, { ...properties, rank: rank + 0.5 }, look);
  }
  for (const country of ground.countries) {
    if (!country.at) continue;
    const look = { ink: colours.soft, halo: colours.halo };
    const key = `country-${country.name}`;
    if (!map.hasImage(key)) map.addImage(key, drawLabel([country.name], look, { italic: true }), { pixelRatio: 2 });
    features.push({
      type: "Feature",
      geometry: { type: "Point", coordinates: country.at },
      properties: { image: key, rank: MOST_NAMES, anchor: "center", offset: [0, 0] },
    });
  }
  map.getSource("names").setData(collect(features));
}

export function showDay({ map }, iso, list, territory) {
  const { spots, unplaced } = gather(list);
  map.getSource("spots").setData(spotFeatures(spots));
  map.getSource("cells").setData(territory ? listCells(iso) : collect([]));
  map.getSource("holds").setData(territory ? listHolds(iso) : collect([]));
  return unplaced;
}

export function showLayer({ map }, data) {
  map.getSource("extra").setData(data);
}

export function moveTo({ map }, place) {
  const at = positionOf(place);
  if (at) map.easeTo({ center: at, zoom: Math.max(map.getZoom(), 9), duration: 300 });
}
