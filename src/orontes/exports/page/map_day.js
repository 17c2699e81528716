// The day of the map: a slider, steps, play; and a layer of the user's own.

import { change } from "./address.js";
import { h } from "./elements.js";
import { control, events, hasHappened, isCurrent } from "./record.js";
import { findStretch, isNarrow, isoOf, ordinal } from "./stretch.js";
import { day } from "./words.js";

const PACE = 1100;
let timer = null;
let found = null;

// The first and last day of the slider: those that the record is mainly about.
export function findDays() {
  if (found) return found;
  const told = events
    .filter((event) => isCurrent(event) && isNarrow(event.when))
    .flatMap((event) => [event.when.earliest, event.when.latest]);
  const bounds = control.flatMap((span) => [span.from_earliest, span.from_latest, span.until_earliest, span.until_latest]);
  found = findStretch(told.length ? told : bounds) ?? [];
  return found;
}

// The day on which the map opens: the last within them on which something happened, not one that is only planned.
export function findOpening() {
  const [first, last] = findDays();
  const told = events
    .filter((event) => hasHappened(event) && isNarrow(event.when))
    .map((event) => event.when.latest)
    .filter((iso) => iso >= first && iso <= last);
  return told.length ? told.sort().at(-1) : last;
}

export function dayTools(first, last) {
  const [low, high] = [ordinal(first), ordinal(last)];
  const set = (number) => change({ day: isoOf(Math.min(Math.max(number, low), high)) }, { quiet: true });
  const slider = h("input", {
    type: "range",
    min: low,
    max: high,
    step: 1,
    "aria-label": "Day",
    oninput: () => set(Number(slider.value)),
  });
  const name = h("output", { class: "map-day" });
  const step = (by) => () => set(Number(slider.value) + by);
  const play = h("button", { type: "button", class: "play", "aria-pressed": "false" }, "▶ Play");
  play.addEventListener("click", () => (timer ? stop() : start()));
  function start() {
    if (Number(slider.value) >= high) set(low);
    play.setAttribute("aria-pressed", "true");
    play.textContent = "❚❚ Pause";
    timer = setInterval(() => {
      if (Number(slider.value) >= high) stop();
      else set(Number(slider.value) + 1);
    }, PACE);
  }
  function stop() {
    stopPlay();
    play.setAttribute("aria-pressed", "false");
    play.textContent = "▶ Play";
  }
  const tools = h(
    "div",
    { class: "day-tools", role: "group", "aria-label": "Day of the map" },
    play,
    h("button", { type: "button", "aria-label": "Day before", onclick: step(-1) }, "‹"),
    slider,
    h("button", { type: "button", "aria-label": "Day after", onclick: step(1) }, "›"),
    name,
  );
  tools.show = (iso) => {
    slider.value = ordinal(iso);
    slider.setAttribute("aria-valuetext", day(iso, { weekday: true }));
    name.textContent = day(iso, { weekday: true });
  };
  return tools;
}

export function stopPlay() {
  clearInterval(timer);
  timer = null;
}

// A file of GeoJSON from the reader's own machine, laid over the map; it goes nowhere else.
export function bringLayer(take) {
  const told = h("span", { role: "status" });
  const input = h("input", {
    type: "file",
    accept: ".geojson,.json,application/geo+json",
    onchange: async () => {
      const [file] = input.files;
      if (!file) return;
      try {
        const data = JSON.parse(await file.text());
        if (!["FeatureCollection", "Feature"].includes(data.type)) throw new Error("no GeoJSON");
        take(data);
        told.textContent = ` ${file.name} is laid over the map`;
      } catch {
        told.textContent = ` ${file.name} is no GeoJSON`;
      }
    },
  });
  return h("label", { class: "wide" }, h("span", {}, "A layer of your own (GeoJSON)", told), input);
}

