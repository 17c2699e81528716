// The place that a record is most about, which its headline names.

const SHARE = 0.25;

// The name of the place in which a quarter of what the events tell of places lies; empty where none stands out.
export function findScene(events) {
  const told = new Map();
  for (const event of events) {
    const name = event.place?.place ? event.place.name : null;
    if (name) told.set(name, (told.get(name) ?? 0) + event.claims.length);
  }
  const total = [...told.values()].reduce((sum, weight) => sum + weight, 0);
  const [best] = [...told].sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1));
  return best && best[1] >= SHARE * total ? best[0][0].toUpperCase() + best[0].slice(1) : "";
}
