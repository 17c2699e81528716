// Codes, days and numbers in plain English; what is not known is said to be unknown.

import { record } from "./record.js";

const KINDS = {
  capture: "Capture",
  control_state: "Control stated",
  advance: "Advance",
  withdrawal: "Withdrawal",
  siege: "Siege",
  clash: "Clash",
  air_strike: "Air strike",
  drone_strike: "Drone strike",
  shelling_artillery_missile: "Shelling or missile fire",
  explosion: "Explosion",
  chemical_attack: "Chemical attack",
  armed_attack: "Armed attack",
  massacre_or_killing: "Killing",
  sexual_violence: "Sexual violence",
  abduction: "Abduction",
  arrest_or_detention: "Arrest or detention",
  release_of_detainees: "Release of detainees",
  displacement_or_flight: "Flight of people",
  evacuation_or_transfer: "Evacuation or transfer",
  surrender_or_defection: "Surrender or defection",
  reinforcement_or_deployment: "Deployment",
  base_established: "Base established",
  offensive_launch: "Offensive launched",
  weapons_seized: "Weapons seized",
  property_destruction: "Destruction of property",
  protest_or_celebration: "Protest or celebration",
  riot: "Riot",
  agreement_or_talks: "Talks or agreement",
  statement_or_appeal: "Statement or appeal",
  other: "Other",
};

export const FAMILIES = {
  ground: [
    "Control of ground",
    ["capture", "control_state", "advance", "withdrawal", "siege", "surrender_or_defection", "base_established"],
  ],
  force: [
    "Fighting and strikes",
    [
      "clash",
      "air_strike",
      "drone_strike",
      "shelling_artillery_missile",
      "explosion",
      "chemical_attack",
      "armed_attack",
      "offensive_launch",
      "reinforcement_or_deployment",
    ],
  ],
  harm: [
    "Harm to people and property",
    ["massacre_or_killing", "sexual_violence", "abduction", "arrest_or_detention", "property_destruction"],
  ],
  moves: ["People moving or freed", ["release_of_detainees", "displacement_or_flight", "evacuation_or_transfer"]],
  public: [
    "Talks, statements, protest",
    ["protest_or_celebration", "riot", "agreement_or_talks", "statement_or_appeal"],
  ],
  rest: ["Other", ["weapons_seized", "other"]],
};
const FAMILY_OF = new Map(
  Object.entries(FAMILIES).flatMap(([family, [, kinds]]) => kinds.map((kind) => [kind, family])),
);

export const STATUSES = {
  confirmed: ["●", "Confirmed", "two independent voices that are not of one side say so"],
  conceded: ["◉", "Conceded", "also said by the side that it hurts"],
  reported: ["◐", "Reported", "said, by voices that are no party or are not known to be one"],
  claimed: ["○", "Claimed", "said by one party to the conflict only"],
  disputed: ["⇄", "Disputed", "voices contradict one another"],
  denied: ["✕", "Denied", "no independent voice asserts it"],
  planned: ["▷", "Planned", "announced, ordered or threatened, not done"],
};
export const NATURES = {
  conflict: ["Conflict", "both cannot hold"],
  slip: ["Slip", "against the calendar or against itself"],
  unconfirmed: ["Unconfirmed", "one side is open"],
  granularity: ["Precision", "one is finer than the other"],
  naming: ["Naming", "two names for one thing"],
  superseded: ["Superseded", "later news replaced it"],
};
export const STATES = {
  held: "Held",
  contested: "Contested",
  left: "Left, nobody else named",
  cut_off: "Held, cut off",
};
export const CONTROL_BASES = {
  stated: "a report says who holds it",
  implied: "follows from who took or left it",
  inferred: "follows from what is held around it",
};
export const BASES = {
  explicit: "date as written",
  weekday: "from a weekday",
  relative: "from words such as “yesterday”",
  narrative: "counted from the time told before",
  publication: "the day of publication",
  context: "from the text or reports around it",
  none: "",
};
const MODALITIES = { planned: "planned", possible: "possible, not certain", ordered: "ordered", demanded: "demanded" };
const { months: MONTHS, weekdays: WEEKDAYS } = record.calendar; // Monday first

export const number = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
export const plain = (code) => code.replaceAll("_", " ");
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
export const kindName = (kind) => KINDS[kind] ?? capital(plain(kind));
export const familyOf = (kind) => FAMILY_OF.get(kind) ?? "rest";

export function plural(count, one, many = `${one}s`) {
  return `${number(count)} ${count === 1 ? one : many}`;
}

const parts = (iso) => iso.split("-").map(Number);

export function day(iso, { year = true, weekday = false } = {}) {
  if (!iso) return "day unknown";
  const [y, m, d] = parts(iso);
  const name = weekday ? `${WEEKDAYS[(new Date(Date.UTC(y, m - 1, d)).getUTCDay() + 6) % 7]} ` : "";
  return `${name}${d} ${MONTHS[m - 1]}${year ? ` ${y}` : ""}`;
}

// An interval of days as a reader would say it: one day, whole months or years, a range.
export function days(earliest, latest) {
  if (!earliest && !latest) return "day unknown";
  if (!earliest) return `by ${day(latest)}`;
  if (!latest) return `${day(earliest)} or later`;
  if (earliest === latest) return day(earliest);
  const [one, two] = [parts(earliest), parts(latest)];
  if (earliest.endsWith("-01-01") && latest.endsWith("-12-31"))
    return one[0] === two[0] ? `in ${one[0]}` : `${one[0]}–${two[0]}`;
  if (one[2] === 1 && two[2] === new Date(Date.UTC(two[0], two[1], 0)).getUTCDate()) return months(one, two);
  if (one[0] === two[0] && one[1] === two[1]) return `${one[2]}–${day(latest)}`;
  return `${day(earliest, { year: one[0] !== two[0] })} – ${day(latest)}`;
}

function months(one, two) {
  const [first, last] = [`${MONTHS[one[1] - 1]} ${one[0]}`, `${MONTHS[two[1] - 1]} ${two[0]}`];
  return first === last ? `in ${first}` : `${one[0] === two[0] ? MONTHS[one[1] - 1] : first} – ${last}`;
}

// Text of ours that names days as 2031-05-03, as a reader would say it.
export function spoken(text) {
  const dated = text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => day(iso));
  const small = (_, before, word) => `${before}${word.toLowerCase()} `;
  return dated.replace(/([a-z,] )(A|An|The|State|Government|Opposition|Rebel) (?=[a-z])/g, small);
}

export function range(low, high) {
  if (low === undefined && high === undefined) return "number unknown";
  if (low === undefined) return `up to ${number(high)}`;
  if (high === undefined) return `${number(low)} or more`;
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}

const PEOPLE = {
  civilians: ["civilian", "civilians"],
  children: ["child", "children"],
  women: ["woman", "women"],
  men: ["man", "men"],
  fighters: ["member of forces", "members of forces"],
};

// Who is counted, as many as there are; police and soldiers are counted with fighters, so that they are called neither.
export function some(code, count) {
  const [one, many] = PEOPLE[code] ?? [plain(code), plain(code)];
  return count === 1 ? one : many;
}

// The best value of an event's count first, the range that its claims leave open after it.
export function best(count) {
  const whole = range(count.low, count.high);
  if (count.best === undefined || number(count.best) === whole) return [whole, ""];
  return [number(count.best), whole];
}

export function who(count) {
  return `${plain(count.of)}${count.who && count.who !== "all" ? `, ${plain(count.who)}` : ""}`;
}

export function certainty(claim) {
  const words = [];
  if (claim.polarity === "denied") words.push("denied");
  if (claim.modality) words.push(MODALITIES[claim.modality] ?? plain(claim.modality));
  if (words.length === 0) words.push("stated as having happened");
  if (claim.hedge) words.push(`hedged: “${claim.hedge}”`);
  if (claim.period !== "current")
    words.push(claim.period === "background" ? "before the reports’ own time" : "a lasting state");
  return words.join("; ");
}
