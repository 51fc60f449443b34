import { dash, type DatePhrases, type Locale, monthNames, spoken, type Unit } from "./locale.js";
import type { UiStrings } from "./ui.js";

/** "1er trimestre", then "2e trimestre". */
const ordinal = (number: number): string => (number === 1 ? "1er" : `${number}e`);
/** Days have an article, "le 24 février", where they begin with their number; months and years have none. */
const isDay = (date: string, unit: Unit): boolean => unit === "day" && /^\d/u.test(date);
const le = (date: string, unit: Unit): string => (isDay(date, unit) ? `le ${date}` : date);
const de = (date: string, unit: Unit): string => (isDay(date, unit) ? `du ${date}` : `de ${date}`);
const à = (date: string, unit: Unit): string => (isDay(date, unit) ? `au ${date}` : `à ${date}`);

const dates: DatePhrases = {
  months: monthNames("fr", "long"),
  date: ({ day, month, year }) => spoken(" ", day === "1" ? "1er" : day, month, year),
  sharedWith: "last",
  monthsAndDaysShareYear: false,

  bce: (year) => `${year} av. J.-C.`,
  decade: (year) => `années ${year}`,
  significantDigits: (year, digits) => `${year}, à ${digits} chiffres significatifs`,
  seasons: ["printemps", "été", "automne", "hiver"],
  season: (season, year) => `${season} ${year}`,
  northern: (season) => `${season} (hémisphère nord)`,
  southern: (season) => `${season} (hémisphère sud)`,
  quarter: (number, year) => `${ordinal(number)} trimestre ${year}`,
  fourMonths: (number, year) => `${ordinal(number)} quadrimestre ${year}`,
  halfYear: (number, year) => `${ordinal(number)} semestre ${year}`,
  time: (date, time, zone) => `${date}, ${time}${zone === undefined ? "" : ` (${zone})`}`,

  about: (date, unit) => `vers ${le(date, unit)}`,
  perhaps: (date) => `peut-être ${date}`,

  someYear: "année inconnue",
  yearLike: (pattern) => `une année de la forme ${pattern}`,
  inSomeYear: (date, years) => `${date} (${years})`,
  someMonthInYear: (year) => `un mois de ${year}`,
  someDayInMonth: (month) => `un jour en ${month}`,
  someDayInYear: (year) => `un jour en ${year}`,
  someOf: {
    day: (from, to) => `un jour du ${from} au ${to}`,
    month: (from, to) => `un mois entre ${from} et ${to} inclus`,
    season: (from, to) => `une saison entre ${from} et ${to} incluses`,
    year: (from, to) => `une année entre ${from} et ${to} incluses`,
  },

  to: (from, to, unit) => `${from} ${à(to, unit)}`,
  ongoing: (from, unit) => `à partir ${de(from, unit)}, en cours`,
  endUnknown: (from, unit) => `à partir ${de(from, unit)}, fin inconnue`,
  startOpen: (to, unit) => `jusqu’${à(to, unit)}`,
  startUnknown: (to, unit) => `jusqu’${à(to, unit)}, début inconnu`,
  neitherEnd: "ni début ni fin connus",

  orEarlier: (date) => `${date} ou avant`,
  orLater: (date) => `${date} ou après`,
  andEarlier: (date) => `${date} et tout ce qui précède`,
  andLater: (date) => `${date} et tout ce qui suit`,
};

const labels: DatePhrases = {
  ...dates,
  months: monthNames("fr", "short"),
  monthsAndDaysShareYear: true,
  significantDigits: (year, digits) => `${year} (${digits} chiffres)`,
  northern: (season) => `${season} (N)`,
  southern: (season) => `${season} (S)`,
  quarter: (number, year) => `T${number} ${year}`,
  halfYear: (number, year) => `S${number} ${year}`,
  about: (date) => `v. ${date}`,
  perhaps: (date) => `${date} ?`,
  to: dash,
  ongoing: (from, unit) => `dès ${le(from, unit)}`,
  endUnknown: (from) => `${from} – ?`,
  startUnknown: (to) => `? – ${to}`,
};

const number = new Intl.NumberFormat("fr");
/** French counts none and one in the singular. */
const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count < 2 ? one : many}`;
const events = (count: number): string => counted(count, "événement", "événements");

const ui: UiStrings = {
  timeline: "Chronologie",
  events: "Événements",
  hint: "Les flèches passent d’un événement à l’autre. Entrée ouvre un événement avec ses sources. Plus et moins zooment, 0 affiche tout. [ et ] passent d’une publication à l’autre.",
  skip: "Passer la chronologie",
  wheelHint: (key) => `${key} + défilement pour zoomer`,

  tools: "Affichage",
  zoomIn: "Zoom avant",
  zoomOut: "Zoom arrière",
  fit: "Tout afficher",
  earlier: "Plus tôt",
  later: "Plus tard",
  groupBy: "Regroupement",
  groups: {
    none: "aucun",
    category: "catégorie",
    place: "lieu",
    participant: "participant",
    status: "statut",
    source: "source",
  },
  none: "Non précisé",
  others: "Autres",

  overview: "Partie visible",
  from: "Début",
  to: "Fin",

  today: "Aujourd’hui",
  asOf: (day) => `État au ${day}`,

  eventTime: "Date de l’événement",
  reportTime: "Date de publication",
  knownWhen: "Ce que l’on savait, et quand",
  everything: "Tout ce qui a été publié",
  knownAsOf: (day, known, all) =>
    `État au ${day}\u00A0: ${counted(known, "événement connu", "événements connus")} sur ${number.format(all)}`,
  nothingYet: "Rien n’avait encore été publié",
  perhapsLater: (reports) =>
    counted(reports, "publication est peut-être plus tardive", "publications sont peut-être plus tardives"),
  earlierReport: "Publication précédente",
  laterReport: "Publication suivante",
  play: "Lecture, publication par publication",
  pause: "Pause",

  search: "Recherche",
  disputedOnly: "Contestés uniquement",
  lens: "Source",
  allSources: "Toutes les sources",
  matching: (count, all) => `${events(count)} sur ${number.format(all)}`,
  ofSource: (count, alone) => `${events(count)}, dont ${number.format(alone)} dans cette seule source`,
  notInSource: "absent de cette source",
  nothingFound: "Aucun événement ne correspond.",

  status: {
    occurred: "a eu lieu",
    ongoing: "en cours",
    scheduled: "prévu",
    expected: "attendu",
    possible: "possible",
    postponed: "reporté",
    cancelled: "annulé",
    unrealized: "n’a pas eu lieu",
  },

  legendTitle: "Comment lire les dates",
  legend: {
    day: "un jour précis",
    clock: "à une heure précise",
    span: "du début à la fin",
    within: "à un moment de cette période",
    between: "entre deux événements",
    digits: "chiffres non précisés",
    wings: "commence ou finit par ici",
    about: "environ",
    perhaps: "peut-être",
    open: "se poursuit",
    unknown: "fin inconnue",
    alternatives: "l’une de ces dates",
    each: "chacune de ces dates",
    expected: "attendu ou prévu",
    possible: "possible",
    cancelled: "n’a pas eu lieu",
    otherwise: "autre date dans d’autres sources",
    outcome: "ce qu’il en est advenu",
    moved: "nouvelle date attendue",
    report: "une publication a paru",
  },

  details: "Détails de l’événement",
  close: "Fermer",
  date: "Date",
  place: "Lieu",
  people: "Qui",
  sources: "Sources",
  noSources: "Aucune source n’est citée pour cet événement.",
  quote: (title) => `«\u00a0${title}\u00a0»`,
  says: (source, expression) => `«\u00A0${expression}\u00A0» selon ${source}`,
  after: (titles) => `après ${titles}`,
  before: (titles) => `avant ${titles}`,
  countedFrom: (day) => `date de référence\u00A0: ${day}`,
  published: (date) => `publication\u00A0: ${date}`,
  inferred: "date déduite",
  accordingTo: (voice) => `selon ${voice}`,
  whyDate: "Comment la date de publication est connue",
  themes: "Thèmes",
  verification: { confirmed: "confirmé", reported: "rapporté", disputed: "contesté", retracted: "rétracté" },
  stance: { disputes: "le conteste", mentions: "ne fait que le mentionner" },
  publishers: (count) => counted(count, "éditeur", "éditeurs"),
  singleSource: "source unique",
  independent: (count) => counted(count, "indépendant", "indépendants"),
  copiesOf: (origin) => `tous reprennent ${origin}`,
  reportedAfter: (lag) => `publié ${lag} plus tard`,
  reportedSameDay: "publié le jour même",

  disagreement: "En quoi les sources diffèrent",
  value: "Valeur",
  edition: "cette édition",
  shown: "affichée",
  shownByEdition: "La valeur affichée est celle que cette édition a retenue, dès sa publication.",
  shownByCount: "La valeur affichée est celle que donnent le plus d’éditeurs\u00A0; à égalité, la plus récente.",

  outcome: (expected, happened, difference) =>
    `attendu\u00A0: ${expected}, survenu\u00A0: ${happened}${difference === undefined ? "" : ` (${difference})`}`,
  asExpected: "comme attendu",
  between: (least, most) => `de ${least} à ${most}`,
  earlierBy: (length) => `${length} plus tôt`,
  laterBy: (length) => `${length} plus tard`,
  earlierOrLater: (earlier, later) => `jusqu’à ${earlier} plus tôt ou ${later} plus tard`,
  noOutcome: "aucune publication sur l’issue dans ces sources",
  trail: "Comment la date a évolué",
  expectedFor: (date) => `attendu\u00A0: ${date}`,
  happenedOn: (date) => `survenu\u00A0: ${date}`,

  checked: {
    exact: (day) => `Citation retrouvée mot pour mot dans le document le ${day}`,
    normalised: (day) => `Citation retrouvée dans le document le ${day}, aux guillemets et espaces près`,
    fuzzy: (day) => `Citation retrouvée dans le document le ${day}, presque dans les mêmes termes`,
    missing: (day) => `Citation introuvable dans le document le ${day}`,
  },
  fingerprint: "Empreinte du document",
  archivedCopy: (day) => `copie archivée du ${day}`,

  export: "Copier et exporter",
  scope: "Événements",
  scopes: { selected: "L’événement sélectionné", view: "Événements visibles", all: "Tous les événements affichés" },
  format: "Format",
  formats: { citations: "Références", chronicle: "Chronique", data: "Données" },
  copy: "Copier",
  copied: "Copié",
  copyByHand: "Le navigateur n’a pas autorisé la copie. Voici le texte\u00A0:",
  download: "Télécharger",
  copyCitations: "Copier les références",
  back: "Retour au texte",

  references: "Références",
  toReference: (reference) => `Référence ${reference}`,
  citedBy: (count) => `Citée par ${events(count)}`,
  clusterHint: "Ces événements sont trop proches pour être affichés séparément.",
  more: (count) => `et ${counted(count, "autre", "autres")}`,

  count: (count) => number.format(count),
  summary: (count, extent) => `${events(count)}, ${extent}`,
  showing: (count, extent) => `Période affichée\u00A0: ${extent}. ${events(count)}.`,
  about: (words) => `environ ${words}`,
  cluster: (count, extent) => `${events(count)}, ${extent}`,
  sourceCount: (count) => counted(count, "source", "sources"),

  loading: "Chargement de la chronologie",
  empty: "Aucun événement à afficher.",
  failed: "La chronologie n’a pas pu être chargée.",
  retry: "Réessayer",
  issues: (count) => `${counted(count, "entrée", "entrées")} à vérifier`,
};

export const fr: Locale = {
  tag: "fr",
  dates,
  labels,
  precision: {
    knownTo: {
      second: "connu à la seconde près",
      minute: "connu à la minute près",
      day: "connu au jour près",
      month: "connu au mois près",
      season: "connu à la partie de l’année près",
      year: "connu à l’année près",
      decade: "connu à la décennie près",
      century: "connu au siècle près",
    },
    knownInPart: "connu en partie",
    significantDigits: (digits) => `connu à ${digits} chiffres significatifs`,
    approximate: (precision) => `${precision}, approximatif`,
    uncertain: (precision) => `${precision}, incertain`,
    bothEnds: (precision) => `début et fin : chacun ${precision}`,
    ends: (start, end) => `début : ${start} ; fin : ${end}`,
    open: "sans limite",
    unknown: "date inconnue",
    oneOf: "une de plusieurs dates",
    allOf: "plusieurs dates",
  },
  references: {
    and: "et",
    others: "et al.",
    noDate: "s. d.",
    circa: "vers",
    accessed: (date) => `Consulté le ${date}`,
    retrieved: (date) => `Consulté le ${date}, à l’adresse`,
  },
  ui,
};
