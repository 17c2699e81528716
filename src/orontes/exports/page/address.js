// What the page shows stands in the address after its hash, so that any sight of it can be sent and kept.

export function readAddress() {
  const [view, query = ""] = location.hash.replace(/^#/, "").split("?");
  return { view: view || "summary", params: new URLSearchParams(query) };
}

export function makeAddress(view, params) {
  const query = new URLSearchParams(Object.entries(params ?? {}).filter(([, value]) => value !== null && value !== ""));
  return `#${view}${`${query}` ? `?${query}` : ""}`;
}

// Changes some of what the address holds; null takes away. `quiet` leaves no step in the browser's history.
export function change(changes, { quiet = false } = {}) {
  const { view, params } = readAddress();
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "" || value === undefined) params.delete(name);
    else params.set(name, value);
  }
  const hash = `#${view}${`${params}` ? `?${params}` : ""}`;
  if (hash === location.hash) return;
  history[quiet ? "replaceState" : "pushState"](null, "", hash);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

// A form's controls send their values into the address as they change.
export function bind(form) {
  form.addEventListener("input", (event) => {
    const { name, type, checked, value } = event.target;
    if (name) change({ [name]: type === "checkbox" ? (checked ? "1" : null) : value }, { quiet: true });
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}

export function fill(form, params) {
  for (const control of form.elements) {
    if (!control.name || control === document.activeElement) continue;
    if (control.type === "checkbox") control.checked = params.get(control.name) === "1";
    else control.value = params.get(control.name) ?? "";
  }
}
