// The reports themselves, each with its regions and claims marked in the text.

import { change } from "./address.js";
import { cell, h, nothing, pages, said, section, table } from "./elements.js";
import { chosenClaims } from "./filters.js";
import { markParagraphs, regionClass, regionLayers } from "./marks.js";
import { link, openClaims, safeLink } from "./quotes.js";
import { graph } from "./quoting.js";
import { claimsOfReport, outletOf, problems, reportById, reports, titleOf } from "./record.js";
import { capital, day, FAMILIES, familyOf, kindName, number, plain, plural } from "./words.js";

const BASES = {
  given: "given with the report",
  header: "from its header",
  address: "from its web address",
  text: "from its text",
};
const REGIONS = {
  body: "body",
  headline: "headline (bold)",
  dateline: "dateline",
  caption: "caption (small)",
  infobox: "infobox (small)",
  boilerplate: "site text (grey)",
  references: "references (grey)",
  related: "links to other reports (grey)",
};
const address = (report) => `#sources?report=${encodeURIComponent(report.id)}`;
const claimsIn = (report) => claimsOfReport[reports.indexOf(report)];

function body(params) {
  const asked = reportById.get(params.get("report"));
  const fit = chosenClaims(params);
  if (asked) return read(asked, fit);
  const fitting = (report) => claimsIn(report).filter((claim) => !fit || fit.has(claim.index)).length;
  const shown = fit ? reports.filter(fitting) : reports;
  const whole = table("Reports", ["Outlet", "Report", "Published", "Language", "Claims"], []);
  return h(
    "div",
    {},
    h(
      "p",
      { class: "tally", role: "status" },
      fit ? `${plural(shown.length, "report")} of ${number(reports.length)}, with claims that fit the filters` : plural(shown.length, "report"),
    ),
    shown.length
      ? pages(shown, 100, (report) => row(report, fitting(report)), whole.querySelector("tbody"), whole)
      : nothing(reports.length ? "No report has claims that fit these filters." : "No report."),
    section("Who quotes whom", graph(fit)),
    section(
      "Warnings",
      problems.length ? pages(problems, 50, problem, h("ul", { class: "problems" })) : nothing("None."),
    ),
  );
}

function row(report, count) {
  const unknown = h("span", { class: "nothing" }, "unknown");
  return h(
    "tr",
    { role: "row" },
    h("th", { scope: "row", role: "rowheader" }, said(outletOf(report))),
    cell("", link(address(report), said(titleOf(report))), copies(report)),
    cell("Published", h("span", { class: "date" }, report.published ? day(report.published) : unknown.cloneNode(true))),
    cell("Language", report.language ?? unknown),
    cell("Claims", h("span", { class: "figures" }, number(count))),
  );
}

function copies(report) {
  if (!report.copies?.length) return null;
  return h(
    "p",
    { class: "note" },
    "Shares most of its words with ",
    report.copies.map((index, at) => [
      at ? ", " : null,
      link(
        address(reports[index]),
        said(`${outletOf(reports[index])}, ${reports[index].published ? day(reports[index].published) : "undated"}`),
      ),
    ]),
    ".",
  );
}

function problem(one) {
  const report = reportById.get(one.report);
  const open = () =>
    change({ words: `${one.report}~${one.start}~${one.end}`, claims: null, mentions: null, at: null, of: null });
  return h(
    "li",
    {},
    report ? [link(address(report), said(outletOf(report))), ": "] : one.report ? [said(one.report), ": "] : null,
    said(one.message),
    h("span", { class: "nothing" }, ` (${plain(one.stage)})`),
    " ",
    report && one.start !== undefined
      ? h("button", { type: "button", class: "claims", onclick: open }, "the words")
      : null,
  );
}

function read(report, fit) {
  const own = claimsIn(report).filter((claim) => !fit || fit.has(claim.index));
  const warnings = problems.filter((one) => one.report === report.id);
  return h(
    "article",
    { class: "report" },
    h("p", { class: "tally" }, link("#sources", "All reports")),
    h(
      "p",
      { class: "eyebrow" },
      said(outletOf(report)),
      h(
        "span",
        {},
        report.published ? day(report.published, { weekday: true }) : "day unknown",
        BASES[report.published_basis] ? ` (${BASES[report.published_basis]})` : null,
      ),
    ),
    said(titleOf(report), "h2"),
    h(
      "p",
      { class: "meta" },
      plural(own.length, "claim"),
      fit ? h("span", {}, "only those that fit the filters are marked") : null,
      report.language ? h("span", {}, `language: ${report.language}`) : null,
      report.file ? said(report.file) : null,
      safeLink(report.url, "Where it was published") ?? (report.url ? said(report.url) : null),
    ),
    copies(report),
    warnings.length ? h("ul", { class: "problems" }, warnings.map(problem)) : null,
    legend(own),
    regions(report),
    h("div", { class: "passage", lang: report.language }, marked(report, own)),
  );
}

// Which parts of the report are its own text and which are not read as news.
function regions(report) {
  const kinds = [...new Set((report.regions ?? []).map(([, , kind]) => kind))];
  return kinds.length > 1 ? h("p", { class: "note" }, `Regions: ${kinds.map((kind) => REGIONS[kind] ?? kind).join(", ")}.`) : null;
}

function legend(own) {
  const present = new Set(own.map((claim) => familyOf(claim.kind)));
  return h(
    "ul",
    { class: "key", "aria-label": "What the colours mean" },
    Object.entries(FAMILIES)
      .filter(([family]) => present.has(family))
      .map(([family, [name]]) => h("li", { class: `family-${family}` }, name)),
  );
}

// The narrowest claim gives a stretch its colour; opening it shows every claim that the stretch belongs to.
function marked(report, own) {
  const layers = [...regionLayers(report), ...own.map((claim) => ({ start: claim.start, end: claim.end, claim }))];
  const begun = new Set();
  return markParagraphs(report.text, layers, (piece, open) => {
    const region = regionClass(open);
    const here = open
      .filter((layer) => layer.claim)
      .map((layer) => layer.claim)
      .sort((one, two) => one.end - one.start - (two.end - two.start));
    if (!here.length)
      return h("span", { class: region, title: region ? capital(plain(region.replace("region-", ""))) : null }, piece);
    const list = here.map((claim) => claim.index);
    const first = here.some((claim) => !begun.has(claim.index));
    list.forEach((index) => begun.add(index));
    const open_ = () => openClaims(list);
    return h(
      "mark",
      {
        class: `family-${familyOf(here[0].kind)} ${region}`,
        title: here.map((claim) => kindName(claim.kind)).join(", "),
        role: first ? "button" : null,
        tabindex: first ? "0" : null,
        onclick: open_,
        onkeydown: (event) => {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            open_();
          }
        },
      },
      piece,
    );
  });
}

export const view = { name: "sources", title: "Sources", body };
