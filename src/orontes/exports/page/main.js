// The page: its views, its headline, and what follows when the address changes.

import { view as actorsView } from "./actors.js";
import { fill, makeAddress, readAddress } from "./address.js";
import { view as controlView } from "./control.js";
import { view as daysView } from "./days.js";
import { view as disputesView } from "./disputes.js";
import { append, h } from "./elements.js";
import { carried, drawFilters, showFilters } from "./filters.js";
import { view as mapView } from "./map.js";
import { closePanel, PARAMS, showPanel } from "./panel.js";
import { claims, control, countOutlets, disputes, events, hasHappened, record, reports } from "./record.js";
import { view as sourcesView } from "./sources.js";
import { findStretch, isNarrow } from "./stretch.js";
import { view as summaryView } from "./summary.js";
import { capital, days, plural } from "./words.js";

const TABS = [summaryView, daysView, mapView, disputesView, sourcesView];
const VIEWS = [...TABS, controlView, actorsView];
const main = document.getElementById("main");
let shown = { view: null, key: null, bar: null, body: null };

function drawHeadline() {
  const dated = events.filter((event) => hasHappened(event) && isNarrow(event.when));
  const stretch = findStretch(dated.flatMap((event) => [event.when.earliest, event.when.latest]));
  const about = [capital(record.scene ?? ""), stretch ? days(...stretch) : ""].filter(Boolean).join(", ");
  const title = `What ${plural(reports.length, "report")} ${reports.length === 1 ? "says" : "say"}${about ? ` of ${about}` : ""}`;
  document.getElementById("headline").textContent = title.replace(/(\d) (?=[A-Z])/g, "$1\u00a0");
  document.title = `${title} · Orontes`;
  const outlets = countOutlets(reports);
  document.getElementById("dek").textContent =
    `${plural(claims.length, "claim")}${outlets ? ` from ${plural(outlets, "outlet")}` : ""}, brought together as ` +
    `${plural(events.length, "event")}; ${plural(disputes.length, "dispute")} among them${control.length ? `; ${plural(control.length, "span")} of control` : ""}. ` +
    "Every value opens the words that it rests on.";
}

function drawTabs() {
  const counts = { days: events.length, disputes: disputes.length, sources: reports.length };
  const open = (view) => (click) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.button) return;
    click.preventDefault();
    location.hash = makeAddress(view.name, carried());
  };
  append(
    document.getElementById("views"),
    TABS.map((view) =>
      h(
        "a",
        { href: `#${view.name}`, "data-view": view.name, onclick: open(view) },
        view.title,
        counts[view.name] === undefined ? null : h("span", { class: "count" }, counts[view.name]),
      ),
    ),
  );
}

function openView(view, params) {
  shown.view?.leave?.();
  for (const tab of document.querySelectorAll("#views a")) {
    if (tab.dataset.view === (view.parent ?? view.name)) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
  main.replaceChildren();
  document.body.dataset.view = view.name;
  shown = { view, key: null, bar: view.bar?.() ?? null, body: null };
  append(main, [h("h2", { class: "unseen" }, view.title), shown.bar]);
  showFilters(params, Boolean(view.choosing) && window.innerWidth > 640);
  if (window.scrollY > main.offsetTop) window.scrollTo(0, document.getElementById("views").offsetTop);
}

function show() {
  const { view: name, params } = readAddress();
  const view = VIEWS.find((one) => one.name === name) ?? summaryView;
  const key = view.update
    ? ""
    : [...params]
        .filter(([one]) => !PARAMS.includes(one))
        .map((pair) => pair.join("="))
        .join("&");
  if (view !== shown.view) openView(view, params);
  else showFilters(params);
  if (shown.bar) fill(shown.bar, params);
  if (key !== shown.key) {
    const body = view.body(params);
    if (shown.body) shown.body.replaceWith(body);
    else main.append(body);
    shown = { ...shown, key, body };
  }
  view.update?.(params);
  showPanel(params);
}

drawHeadline();
drawTabs();
drawFilters();
window.addEventListener("hashchange", show);
window.addEventListener("popstate", show);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closePanel();
  if (event.key === "/" && !event.target.closest("input, select, textarea")) {
    event.preventDefault();
    document.querySelector("#search input").focus();
  }
});
document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
show();
