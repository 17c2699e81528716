// What the map shows on a day: who holds each cell, and the events at each point.

import { holderNumber } from "./actors.js";
import { byPlace, covers, isOfOldDays } from "./control_spans.js";
import { events, isCurrent, places, record } from "./record.js";
import { isNarrow } from "./stretch.js";
import { hatchName } from "./map_colours.js";

export const ground = record.ground ?? null;
const placeById = new Map(places.map((place) => [place.id, place]));
const shapes = new Map((ground?.cells ?? []).map((cell) => [cell.place, cell.shape]));
const POINTS = ["exact", "near"];
const DISTRICT = 6;

export const collect = (features) => ({ type: "FeatureCollection", features });
const feature = (geometry, properties) => ({ type: "Feature", geometry, properties });
const point = (lon, lat) => ({ type: "Point", coordinates: [lon, lat] });

export function positionOf(id) {
  const place = placeById.get(id);
  return place?.lat === undefined ? null : [place.lon, place.lat];
}

// Who holds a place on a day: one side or two, whether that is settled, and how to draw it; null where nobody knows.
export function holdOn(id, iso) {
  const found = (byPlace.get(id) ?? []).map((span) => [span, covers(span, iso)]).filter(([, answer]) => answer !== "no");
  if (!found.length) return null;
  const sure = found.find(([, answer]) => answer === "yes") ?? found[0];
  const sides = [...new Set(found.filter(([span]) => span.holder).map(([span]) => holderNumber(span.holder)))];
  const state = sure[0].state;
  const settled = found.length === 1 && sure[1] === "yes" && !sure[0].disputed && state !== "contested" && !isOfOldDays(sure[0]);
  return {
    span: sure[0],
    spans: found.map(([span]) => span),
    sides: sides.length ? sides : [0],
    settled,
    left: state === "left",
    cut: state === "cut_off",
  };
}

export function listCells(iso) {
  const features = [];
  for (const [id, shape] of shapes) {
    const hold = holdOn(id, iso);
    if (!hold) continue;
    const [one, two] = hold.sides;
    const kind = hold.left ? "left" : hold.settled ? "held" : "open";
    features.push(feature(shape, { place: id, kind, side: one, hatch: hatchName(one, two ?? "none"), cut: hold.cut }));
  }
  return collect(features);
}

export function listHolds(iso) {
  const features = [];
  for (const id of byPlace.keys()) {
    const at = positionOf(id);
    const hold = at && POINTS.includes(placeById.get(id).precision) ? holdOn(id, iso) : null;
    if (!hold) continue;
    const top = placeById.get(id).precision === "exact" ? 1 : 0;
    features.push(feature(point(...at), { place: id, top, side: hold.left ? 0 : hold.sides[0], settled: hold.settled, cut: hold.cut }));
  }
  return collect(features);
}

// The events of a day, or of all days up to it, or of all; those of no known week only with all.
export function eventsOn(list, iso, how) {
  if (how === "all") return list;
  return list.filter((event) => {
    if (!isNarrow(event.when) || !isCurrent(event)) return false;
    return event.when.earliest <= iso && (how === "until" || event.when.latest >= iso);
  });
}

// Events gathered at their points: how many, of which family most, and how well the point is known.
export function gather(list) {
  const spots = new Map();
  let unplaced = 0;
  for (const event of list) {
    const { lat, lon, precision } = event.place ?? {};
    if (lat === undefined || ![...POINTS, "district"].includes(precision)) {
      unplaced += 1;
      continue;
    }
    const key = `${lon},${lat},${precision}`;
    if (!spots.has(key)) spots.set(key, { at: [lon, lat], precision, place: event.place.place ?? event.place.name, count: 0 });
    const spot = spots.get(key);
    spot.count += 1;
  }
  return { spots: [...spots.values()], unplaced };
}

export function spotFeatures(spots) {
  return collect(
    spots.map((spot) => {
      const geometry = spot.precision === "district" ? circle(spot.at, DISTRICT) : point(...spot.at);
      return feature(geometry, { place: spot.place, precision: spot.precision, size: 5 + 2.6 * Math.sqrt(spot.count) });
    }),
  );
}

function circle([lon, lat], kilometres) {
  const high = kilometres / 111.2;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: 49 }, (_, step) => {
    const turn = (step / 48) * 2 * Math.PI;
    return [lon + wide * Math.cos(turn), lat + high * Math.sin(turn)];
  });
  return { type: "Polygon", coordinates: [ring] };
}

const ARABIC = /[\u0600-\u06ff]/;

// Names for labels, places of most weight first: the name in use and the name in Arabic script where one is known.
export function listNames(most) {
  const weights = new Map();
  for (const id of byPlace.keys()) weights.set(id, 3);
  for (const { place } of events) if (place?.place) weights.set(place.place, (weights.get(place.place) ?? 0) + 1);
  const rank = ([id, weight]) => weight + (placeById.get(id)?.precision === "exact" ? 1000 : 0);
  return [...weights]
    .filter(([id]) => positionOf(id) && POINTS.includes(placeById.get(id).precision))
    .sort((one, two) => rank(two) - rank(one) || (one[0] < two[0] ? -1 : 1))
    .slice(0, most)
    .map(([id], index) => {
      const { name, aliases = [], precision } = placeById.get(id);
      const spans = byPlace.get(id) ?? [];
      const all = [name, ...aliases, ...spans.flatMap((span) => span.place.aliases ?? [])];
      return { id, at: positionOf(id), rank: index, precision, latin: name, arabic: all.find((one) => ARABIC.test(one)) };
    });
}
