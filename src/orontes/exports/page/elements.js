// Elements made from names and texts. Data reaches the page through text nodes only, never as markup.

export function h(tag, given, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  append(element, children);
  return element;
}

export function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

export function draw(tag, given, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(given ?? {})) element.setAttribute(name, String(value));
  append(element, children);
  return element;
}

// Text written by others: its direction is found from its letters.
export function said(text, tag = "bdi", given = {}) {
  return h(tag, { dir: "auto", ...given }, text);
}

export function section(title, ...children) {
  return h("section", { class: "block" }, h("h2", {}, title), children);
}

export function nothing(text) {
  return h("p", { class: "nothing" }, text);
}

export function option(value, label) {
  return h("option", { value }, label);
}

export function table(caption, heads, rows) {
  return h(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    h(
      "table",
      { role: "table" },
      h("caption", { class: "unseen" }, caption),
      h(
        "thead",
        {},
        h(
          "tr",
          { role: "row" },
          heads.map((head) => h("th", { scope: "col", role: "columnheader" }, head)),
        ),
      ),
      h("tbody", {}, rows),
    ),
  );
}

// A cell that can name its own column, for screens too narrow for columns.
export function cell(head, ...children) {
  return h("td", { role: "cell", "data-head": head }, children);
}

// Closed until somebody opens it, and only then drawn.
export function closed(title, make, given = {}) {
  const box = h("details", given, h("summary", {}, title));
  box.addEventListener("toggle", () => {
    if (box.childElementCount === 1) append(box, [make()]);
  });
  return box;
}

// A list shown a page at a time, so that thousands of rows open as fast as ten.
export function pages(items, size, make, list = h("div", { class: "pages" }), frame = list) {
  let shown = 0;
  const more = h("button", { type: "button", class: "more", onclick: () => add(true) });
  function add(byHand) {
    const fresh = items.slice(shown, shown + size).map((item, index) => make(item, shown + index));
    shown = Math.min(items.length, shown + size);
    append(list, fresh);
    if (byHand && fresh[0] instanceof Element) (fresh[0].querySelector("button, a") ?? fresh[0]).focus?.();
    more.hidden = shown >= items.length;
    more.textContent = `Show ${Math.min(size, items.length - shown)} more of ${items.length - shown}`;
  }
  add(false);
  return h("div", {}, frame, more);
}
