// A large company's catalog made of real titles: rank, title and place vary, so that words are as common as they are in life.
import { readFileSync } from "node:fs";

const OCCUPATIONS = readFileSync(new URL("occupations.tsv", import.meta.url), "utf8").trimEnd().split("\n").map((line) => {
  const [title, others, task] = line.split("\t");
  return { title, others: others ? others.split("|") : [], task };
});
const TASKS = OCCUPATIONS.map((occupation) => occupation.task).filter(Boolean);

const RANKS = ["", "", "", "Senior ", "Senior ", "Junior ", "Lead ", "Principal ", "Assistant ", "Trainee ", "Deputy ", "Chief ", "Regional "];
const PLACES = ["", "", "", ", North", ", South", ", East", ", West", ", Central", ", Berlin", ", Lyon", ", Leeds", ", Porto", ", Gdańsk", ", São Paulo"];
const LEVELS = ["Associate", "Professional", "Senior", "Manager", "Executive"];
const UNITS = ["Claims", "Payroll", "Logistics", "Treasury", "Retail", "Wholesale", "Underwriting", "Facilities", "Compliance", "Procurement"];

export const ROLES = 100_000;
export const SOURCE = "bench";

const pick = (list, number) => list[number % list.length];

/** A number that looks thrown but is the same on every run. */
function thrown(number, salt) {
  let mixed = Math.imul(number ^ (salt * 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const idOf = (number) => `R-${String(number).padStart(7, "0")}`;

/** Text as a CSV cell. */
const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The role of this number: id, title, other titles, description, level. */
export function role(number) {
  const occupation = pick(OCCUPATIONS, thrown(number, 1));
  const names = [occupation.title, ...occupation.others];
  const unit = thrown(number, 5) % 3 === 0 ? ` (${pick(UNITS, thrown(number, 6))})` : "";
  const title = `${pick(RANKS, thrown(number, 2))}${pick(names, thrown(number, 3))}${unit}${pick(PLACES, thrown(number, 4))}`;
  const others = [0, 1].map((step) => pick(names, thrown(number, 3) + 1 + step)).filter((name, place, all) => all.indexOf(name) === place);
  const description = `Works as ${names[0].toLowerCase()}. ${occupation.task || pick(TASKS, number)}`;
  return [idOf(number), title, others.join("|"), description, pick(LEVELS, thrown(number, 7))];
}

const task = (number) => `${pick(TASKS, thrown(number, 8)).replace(/\.$/, "")} for ${pick(OCCUPATIONS, thrown(number, 9)).title.toLowerCase()}`;

const KINDS = {
  roles: { header: "externalId,title,otherTitles,description,level", row: role },
  "work-activities": { header: "externalId,title,roleExternalId", row: (number) => [`A-${number}`, task(number), idOf(1 + (number % 2_000))] },
  skills: { header: "externalId,statement", row: (number) => [`S-${number}`, task(number + 500_000)] },
};

/** So many records of a kind as a file that the import reads, row by row. */
export function* rows(kind, count) {
  yield KINDS[kind].header;
  for (let number = 1; number <= count; number++) yield KINDS[kind].row(number).map(cell).join(",");
}

/** The same as one text. */
export const text = (kind, count) => [...rows(kind, count)].join("\n");

/** The same as one file. */
export const file = (kind, count) => new Blob([text(kind, count)]);

/** The words of a text as the index keeps them. */
const words = (text) => new Set(text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean));

/** The words of the titles of a kind, the commonest first, each with the records that have it (of a tenth of them, which is plenty). */
function commonest(kind) {
  const records = new Map();
  for (let number = 1; number <= ROLES; number += 10) {
    const [, title, others] = KINDS[kind].row(number);
    for (const word of words(kind === "roles" ? `${title} ${others}` : title)) {
      if (!records.has(word)) records.set(word, new Set());
      records.get(word).add(number);
    }
  }
  return [...records].sort(([, one], [, other]) => other.size - one.size);
}

/** Pairs of the commonest words: the ones that meet in most records, and the ones that meet in fewest. */
function pairs(common) {
  const all = [];
  for (const [one, ones] of common) for (const [other, others] of common) {
    if (one < other) all.push({ text: `${one} ${other}`, common: Math.min(ones.size, others.size), both: [...ones].filter((record) => others.has(record)).length });
  }
  const hard = all.sort((one, other) => other.common - one.common).slice(0, 40);
  const byMeeting = hard.toSorted((one, other) => one.both - other.both).map((pair) => pair.text);
  return { apart: byMeeting.slice(0, 8), together: byMeeting.slice(-8) };
}

/** Each text that is sent while one is typed, a letter at a time. */
const typing = (text) => Array.from(text.slice(0, 20), (_, end) => text.slice(0, end + 1).trim()).filter((part, place, all) => part && part !== all[place - 1]);

/** What people type to find records of a kind, by the trouble it could make. The words are those of the catalog itself. */
export function typed(kind) {
  const common = commonest(kind);
  const top = common.slice(0, 16).map(([word]) => word);
  const rare = common.slice(-400).map(([word]) => word).filter((word) => word.length > 4);
  const { apart, together } = pairs(common.slice(0, 16));
  const begin = (list, length) => [...new Set(list.map((word) => word.slice(0, length)))];
  return {
    "one letter": begin(top, 1).slice(0, 8),
    "two letters": begin(top, 2).slice(0, 8),
    "three letters": begin(top, 3).slice(0, 8),
    "a common word": top.slice(0, 8),
    "common, together": together,
    "common, hardly together": apart,
    "beginnings of those": [...together, ...apart].slice(4, 12).map((pair) => pair.split(" ").map((word) => word.slice(0, 3)).join(" ")),
    "three common words": top.slice(0, 8).map((word, place) => `${word} ${top[place + 1]} ${top[place + 4]}`),
    "rare and common": rare.slice(0, 8).map((word, place) => `${top[place]} ${word.slice(0, 4)}`),
    "a rare word": rare.slice(0, 8),
    "an id": [KINDS[kind].row(123)[0], "0004567", "0456", KINDS[kind].row(99_999)[0]],
    "no such words": ["zzz", "qwertz", `${top[0]} xqx`, `${top[1]} ${top[2]} zebrafish`, "ydata", "kkkk"],
    "letter by letter": [1, 2, 3].flatMap((number) => typing(KINDS[kind].row(number * 12_347)[1].toLowerCase())),
  };
}
