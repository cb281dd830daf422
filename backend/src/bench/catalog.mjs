// A made-up catalog of the size of a very large company's, the same on every run.
const RANKS = ["Senior", "Junior", "Lead", "Principal", "Associate", "Deputy", "Chief", "Assistant", "Regional", "Trainee"];
const FIELDS = [
  "Marketing", "Claims", "Payroll", "Maintenance", "Manufacturing", "Logistics", "Procurement", "Treasury", "Quality", "Safety", "Network",
  "Data", "Legal", "Tax", "Retail", "Wholesale", "Nursing", "Laboratory", "Packaging", "Fleet", "Facilities", "Media", "Brand", "Risk", "Audit",
  "Credit", "Energy", "Water", "Rail", "Airport", "Hotel", "Kitchen", "Garden", "Archive", "Library", "Research", "Patent", "Export", "Customs",
  "Insurance", "Pension", "Training", "Recruiting", "Travel", "Events", "Print", "Video", "Sound", "Textile", "Timber",
];
const JOBS = [
  "manager", "engineer", "analyst", "clerk", "mechanic", "coordinator", "officer", "planner", "buyer", "controller", "designer", "editor",
  "inspector", "instructor", "operator", "technician", "adviser", "auditor", "scheduler", "specialist",
];
const PLACES = ["North", "South", "East", "West", "Central"];
const RARE = ["Xylographer", "Luthier", "Campanologist", "Horologist", "Falconer", "Cooper", "Chandler", "Wainwright"];

export const ROLES = 100_000;
export const SOURCE = "bench";

const pick = (list, number) => list[number % list.length];

/** Every thousandth role has a rare word; a fifth are managers of something. */
function role(number) {
  const field = pick(FIELDS, Math.floor(number / 5));
  const job = number % 5 === 0 ? "manager" : pick(JOBS, Math.floor(number / 7) + number);
  const rare = number % 1000 === 7 ? ` and ${pick(RARE, Math.floor(number / 1000))}` : "";
  const title = `${pick(RANKS, Math.floor(number / 3))} ${field.toLowerCase()} ${job}${rare}`;
  const other = `${field} ${job} ${pick(PLACES, number)}|${pick(JOBS, number + 3)} of ${field.toLowerCase()}`;
  return `R-${String(number).padStart(6, "0")},${title},${other}`;
}

/** The roles as a file that the import reads. */
export function rolesFile(count = ROLES) {
  const lines = ["externalId,title,otherTitles"];
  for (let number = 1; number <= count; number++) lines.push(role(number));
  return lines.join("\n");
}

/** What people type, by the trouble it could make. */
export const TYPED = {
  "one letter": ["m", "s", "c", "a", "e", "l", "p", "n"],
  "common beginning": ["man", "sen", "ma", "cl", "of", "mark", "engin", "tech"],
  "common word": ["manager", "senior", "marketing", "clerk", "north", "specialist", "data", "officer"],
  "two words": ["senior man", "marketing man", "data eng", "lead clerk", "man north", "quality insp", "rail op", "m s"],
  "three words": ["senior marketing man", "junior data ana", "chief of man", "regional quality officer", "trainee rail op s", "a m n", "lead tax adv", "deputy water eng"],
  "rare word": ["xylographer", "luth", "falconer", "wainw", "horologist", "chandler", "cooper", "campan"],
  "rare and common": ["manager xylographer", "senior luthier", "man falconer", "m wainwright", "clerk horologist", "officer cooper", "s campan", "a chandler"],
  "an id": ["R-000123", "R-0456", "078901", "r 100000", "000007", "R-09", "R-05555", "r-0"],
  "never together": ["marketing payroll", "claims data", "claims m treasury", "senior junior", "nursing hotel", "media buyer lead senior", "tax rail", "lead deputy"],
  "nothing": ["zzz", "qwertz", "manx zebra", "senior zzz", "xqx", "managers of", "ydata", "kkkk"],
};
