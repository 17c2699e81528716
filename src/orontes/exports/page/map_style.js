// The map's style: ground, territory, events and names, from data that the page holds and no address.

import { collect, ground } from "./map_features.js";
import { record } from "./record.js";

const source = () => ({ type: "geojson", data: collect([]) });

export function makeStyle(colours) {
  const countries = ground.countries.map((country) => ({ type: "Feature", geometry: country.shape, properties: {} }));
  const tiles = record.tiles;
  return {
    version: 8,
    sources: {
      countries: { type: "geojson", data: collect(countries), tolerance: 0.2 },
      cells: { ...source(), tolerance: 0.2 },
      spots: source(),
      holds: source(),
      names: source(),
      extra: source(),
      ...(tiles ? { tiles: { type: "raster", tiles: [tiles], tileSize: 256 } } : {}),
    },
    layers: [
      { id: "water", type: "background", paint: { "background-color": colours.water } },
      {
        id: "land",
        type: "fill",
        source: "countries",
        paint: { "fill-color": colours.land, "fill-antialias": true },
      },
      ...(tiles ? [{ id: "tiles", type: "raster", source: "tiles" }] : []),
      ...territory(colours),
      { id: "borders", type: "line", source: "countries", paint: { "line-color": colours.border, "line-width": 1.1 } },
      ...extra(colours),
      ...spots(colours),
      ...holds(colours),
      {
        id: "names",
        type: "symbol",
        source: "names",
        layout: {
          "icon-image": ["get", "image"],
          "icon-anchor": ["get", "anchor"],
          "icon-offset": ["get", "offset"],
          "icon-padding": 0,
          "symbol-sort-key": ["get", "rank"],
        },
      },
    ],
  };
}

const bySide = (colours) => [
  "match",
  ["get", "side"],
  ...[1, 2, 3, 4, 5].flatMap((number) => [number, colours.sides[number]]),
  colours.sides[0],
];

function territory(colours) {
  const layer = (id, type, filter, paint) => ({ id, type, source: "cells", filter, paint });
  const is = (kind) => ["==", ["get", "kind"], kind];
  return [
    layer("cells-held", "fill", is("held"), { "fill-color": bySide(colours), "fill-opacity": 0.42 }),
    layer("cells-left", "fill", is("left"), { "fill-color": colours.sides[0], "fill-opacity": 0.28 }),
    layer("cells-open", "fill", is("open"), { "fill-pattern": ["get", "hatch"], "fill-opacity": 0.6 }),
    layer("cells-edge", "line", ["!", ["get", "cut"]], { "line-color": bySide(colours), "line-width": 0.8, "line-opacity": 0.7 }),
    layer("cells-cut", "line", ["get", "cut"], { "line-color": colours.ink, "line-width": 2.6, "line-dasharray": [2, 1.2] }),
  ];
}

function extra(colours) {
  const layer = (id, type, shape, paint) => ({ id, type, source: "extra", filter: ["==", ["geometry-type"], shape], paint });
  return [
    layer("extra-areas", "fill", "Polygon", { "fill-color": colours.soft, "fill-opacity": 0.2 }),
    layer("extra-lines", "line", "LineString", { "line-color": colours.soft, "line-width": 1.6 }),
    layer("extra-points", "circle", "Point", { "circle-color": colours.soft, "circle-radius": 3 }),
  ];
}

function spots(colours) {
  const filter = (precision) => ["==", ["get", "precision"], precision];
  const colour = colours.event;
  return [
    {
      id: "spots-district",
      type: "fill",
      source: "spots",
      filter: filter("district"),
      paint: { "fill-color": colour, "fill-opacity": 0.3, "fill-outline-color": colour },
    },
    {
      id: "spots-near",
      type: "circle",
      source: "spots",
      filter: filter("near"),
      paint: {
        "circle-radius": ["+", ["get", "size"], 5],
        "circle-color": "rgba(0,0,0,0)",
        "circle-stroke-color": colour,
        "circle-stroke-width": 2.4,
      },
    },
    {
      id: "spots-exact",
      type: "circle",
      source: "spots",
      filter: filter("exact"),
      paint: {
        "circle-radius": ["get", "size"],
        "circle-color": colour,
        "circle-opacity": 0.85,
        "circle-stroke-color": colours.halo,
        "circle-stroke-width": 1.5,
      },
    },
  ];
}

function holds(colours) {
  return [
    {
      id: "holds",
      type: "circle",
      source: "holds",
      layout: { "circle-sort-key": ["get", "top"] },
      paint: {
        "circle-radius": 4,
        "circle-color": bySide(colours),
        "circle-stroke-color": ["case", ["get", "cut"], colours.ink, colours.halo],
        "circle-stroke-width": ["case", ["get", "cut"], 2.2, 1.4],
      },
    },
  ];
}
