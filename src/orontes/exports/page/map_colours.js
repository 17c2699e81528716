// Colours and hatchings of the map, taken from the page's own styles so that light and dark hold here too.

const SIZE = 16;
const STEP = 14; // from one line of a name to the next

export function readColours() {
  const style = getComputedStyle(document.documentElement);
  const value = (name) => style.getPropertyValue(name).trim();
  return {
    water: value("--water"),
    land: value("--land"),
    border: value("--border"),
    ink: value("--ink"),
    soft: value("--soft"),
    halo: value("--halo"),
    sides: [0, 1, 2, 3, 4, 5].map((number) => value(`--side-${number}`)),
    event: value("--event"),
  };
}

export const hatchName = (one, two) => `hatch-${one}-${two}`;

// Slanting stripes of one side's colour, or of two sides' in turn.
export function drawHatch(one, two) {
  const canvas = Object.assign(document.createElement("canvas"), { width: SIZE * 2, height: SIZE * 2 });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.lineWidth = 6;
  const stripe = (colour, shift) => {
    pen.strokeStyle = colour;
    for (let at = -SIZE * 4 + shift; at < SIZE * 4; at += SIZE) {
      pen.beginPath();
      pen.moveTo(at, SIZE * 2 + 4);
      pen.lineTo(at + SIZE * 2 + 8, -4);
      pen.stroke();
    }
  };
  stripe(one, 0);
  if (two) stripe(two, SIZE / 2);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

// A place's name in each script that is known, drawn by the browser, which can shape every script that it has a font for.
export function drawLabel(lines, { ink, halo }, { bold = false, italic = false } = {}) {
  const scale = 2;
  const family = getComputedStyle(document.body).fontFamily;
  const font = (index) => `${italic ? "italic " : ""}${bold && !index ? "600 " : ""}${(index ? 12 : 13) * scale}px ${family}`;
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const widths = lines.map((line, index) => {
    pen.font = font(index);
    return pen.measureText(line).width;
  });
  const canvas = pen.canvas;
  canvas.width = Math.ceil(Math.max(...widths)) + 8 * scale;
  canvas.height = lines.length * STEP * scale + 3 * scale;
  lines.forEach((line, index) => {
    pen.font = font(index);
    pen.textBaseline = "middle";
    pen.textAlign = "left";
    pen.lineJoin = "round";
    pen.lineWidth = 3.5 * scale;
    pen.strokeStyle = halo;
    pen.fillStyle = ink;
    const at = [4 * scale, (index * STEP + 8.5) * scale];
    pen.strokeText(line, ...at);
    pen.fillText(line, ...at);
  });
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
