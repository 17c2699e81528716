// The map's library, opened when a map is first shown: it lies packed in the page, since it may be fetched from nowhere.

let opened = null;

export function openLibrary() {
  opened ??= unpack();
  return opened;
}

async function unpack() {
  const packed = Uint8Array.from(atob(document.getElementById("library").textContent), (sign) => sign.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const source = await new Response(stream).blob();
  const script = document.createElement("script");
  script.src = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  await new Promise((resolve, reject) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error("the map's library could not be opened")));
    document.head.append(script);
  });
  return window.maplibregl;
}
