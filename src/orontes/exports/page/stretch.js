// The stretch of days that a record is mainly about, so that one stray year does not flatten every picture.

const DAY = 86400000;
const SHARE = 0.8;
const NEAR = 10;

const ordinals = new Map();

// The number of a day; each is reckoned once, for records tell the same few days thousands of times.
export function ordinal(iso) {
  if (!ordinals.has(iso)) ordinals.set(iso, Date.parse(`${iso}T00:00:00Z`) / DAY);
  return ordinals.get(iso);
}

export const isoOf = (number) => new Date(number * DAY).toISOString().slice(0, 10);

// Days that an interval leaves open; 0 for one day, unknown bounds leave all open.
export function width({ earliest, latest } = {}) {
  return earliest && latest ? ordinal(latest) - ordinal(earliest) : Infinity;
}

// Whether an interval is near enough to a day to be shown under its first one.
export const isNarrow = (when) => width(when) <= 6;

// The shortest stretch that holds four fifths of the days, with what lies within ten days of it on either side, as
// [first, last]; null where there are no days.
export function findStretch(days) {
  const sorted = days
    .filter(Boolean)
    .map(ordinal)
    .sort((one, two) => one - two);
  if (!sorted.length) return null;
  const held = Math.ceil(sorted.length * SHARE);
  let at = 0;
  for (let start = 0; start + held <= sorted.length; start += 1) {
    if (sorted[start + held - 1] - sorted[start] < sorted[at + held - 1] - sorted[at]) at = start;
  }
  let end = at + held - 1;
  while (at > 0 && sorted[at] - sorted[at - 1] <= NEAR) at -= 1;
  while (end + 1 < sorted.length && sorted[end + 1] - sorted[end] <= NEAR) end += 1;
  return [isoOf(sorted[at]), isoOf(sorted[end])];
}
