// The map of a day: territory, events, and beside it what changed that day.

import { bind, change, fill } from "./address.js";
import { onDay } from "./control.js";
import { byPlace } from "./control_spans.js";
import { h, nothing, option, section } from "./elements.js";
import { choose } from "./filters.js";
import { moveTo, openMap, ROOM, showDay, showLayer, showNames } from "./map_canvas.js";
import { bringLayer, dayTools, findDays, findOpening, stopPlay } from "./map_day.js";
import { eventsOn, ground } from "./map_features.js";
import { key } from "./map_key.js";
import { listDay } from "./map_list.js";
import { control } from "./record.js";
import { plural } from "./words.js";

let opened = null;
let parts = null;
let shown = {};

function body() {
  const [first, last] = findDays();
  if (!first) return nothing("No event and no span of control has a known day.");
  const box = h("div", { class: "map-canvas" });
  const note = h("p", { class: "note", role: "status" });
  const list = h("div", { class: "map-list" });
  const table = h("div", { class: "map-table" });
  const tools = dayTools(first, last);
  const choice = choices();
  parts = { box, note, list, table, tools, choice };
  shown = {};
  if (ground) open(parts);
  else box.append(nothing("No place of the record has a known position."));
  return h(
    "div",
    { class: "map-view" },
    tools,
    h("div", { class: "map-both" }, h("div", { class: "map-left" }, h("div", { class: "map-frame" }, box, ground ? zoom() : null), choice, note, key()), list),
    table,
  );
}

function zoom() {
  const button = (sign, name, act) =>
    h("button", { type: "button", "aria-label": name, onclick: () => opened && act(opened.map) }, sign);
  return h(
    "div",
    { class: "map-zoom", role: "group", "aria-label": "Zoom" },
    button("+", "Nearer", (map) => map.zoomIn({ duration: 200 })),
    button("−", "Farther", (map) => map.zoomOut({ duration: 200 })),
    button("⌂", "The whole record", (map) => map.fitBounds(ground.focus, { padding: ROOM, duration: 200 })),
  );
}

function choices() {
  return bind(
    h(
      "form",
      { class: "filters map-tools", "aria-label": "What the map shows" },
      h(
        "label",
        {},
        h("span", {}, "Events"),
        h(
          "select",
          { name: "show" },
          option("", "of this day"),
          option("until", "up to this day"),
          option("all", "of all days"),
          option("none", "none"),
        ),
      ),
      h(
        "label",
        {},
        h("span", {}, "Names"),
        h("select", { name: "script" }, option("", "Latin, Arabic"), option("latin", "Latin"), option("arabic", "Arabic")),
      ),
      h(
        "label",
        {},
        h("span", {}, "Territory"),
        h("select", { name: "ground" }, option("", "shown"), option("off", "hidden")),
      ),
      bringLayer((data) => opened && showLayer(opened, data)),
    ),
  );
}

async function open(mine) {
  try {
    const map = await openMap(mine.box, (place) => change({ spot: place }));
    if (parts !== mine) return map.map.remove();
    opened = map;
    shown.key = null;
    mine.box.dataset.ready = "yes";
    return draw(shown.params);
  } catch (error) {
    mine.box.replaceChildren(nothing(`This browser cannot draw the map (${error.message}). The table below says the same.`));
    return null;
  }
}

function update(params) {
  if (!parts) return;
  const iso = params.get("day") || findOpening();
  if (!iso) return;
  parts.tools.show(iso);
  fill(parts.choice, params);
  const how = params.get("show") ?? "";
  const list = how === "none" ? [] : eventsOn(choose(params, how === "all" || params.get("earlier")), iso, how);
  const now = { params, iso, list, key: `${iso}|${params}` };
  const before = shown.drawn;
  shown = { ...now, drawn: before };
  parts.list.replaceChildren(listDay(iso, list, params.get("spot"), { go: (place) => opened && moveTo(opened, place) }));
  if (before?.iso !== iso) parts.table.replaceChildren(holders(iso));
  shown.drawn = { iso };
  draw(params);
}

function draw(params) {
  if (!opened || !params) return;
  const script = params.get("script") || "both";
  if (opened.script !== script) showNames(opened, script);
  opened.script = script;
  const unplaced = showDay(opened, shown.iso, shown.list, params.get("ground") !== "off");
  parts.note.textContent = unplaced
    ? `${plural(unplaced, "event")} of this choice ${unplaced === 1 ? "has" : "have"} no place that is known to the district, and ${unplaced === 1 ? "is" : "are"} not on the map.`
    : "";
  parts.box.dataset.day = shown.iso;
}

function holders(iso) {
  if (!control.length) return h("div", {});
  const groups = [...byPlace.values()].sort((one, two) => (one[0].place.name < two[0].place.name ? -1 : 1));
  return section("Who holds what on this day", onDay(groups, iso));
}

function leave() {
  stopPlay();
  opened?.map.remove();
  opened = null;
  parts = null;
}

export const view = { name: "map", title: "Map", body, update, leave };
