import { dash, type DatePhrases, type Locale, monthNames, spoken, type Unit } from "./locale.js";
import type { UiStrings } from "./ui.js";

const ORDINALS = ["", "primer", "segundo", "tercer", "cuarto"];
/** Days have an article, "el 24 de febrero", where they begin with their number; months and years have none. */
const isDay = (date: string, unit: Unit): boolean => unit === "day" && /^\d/u.test(date);
const el = (date: string, unit: Unit): string => (isDay(date, unit) ? `el ${date}` : date);
const a = (date: string, unit: Unit): string => (isDay(date, unit) ? `al ${date}` : `a ${date}`);

const dates: DatePhrases = {
  months: monthNames("es", "long"),
  date: ({ day, month, year }) => spoken(" de ", day, month, year),
  sharedWith: "last",
  monthsAndDaysShareYear: false,

  bce: (year) => `${year} a. C.`,
  decade: (year) => `década de ${year}`,
  significantDigits: (year, digits) => `${year}, con ${digits} cifras significativas`,
  seasons: ["primavera", "verano", "otoño", "invierno"],
  season: (season, year) => `${season} de ${year}`,
  northern: (season) => `${season} (hemisferio norte)`,
  southern: (season) => `${season} (hemisferio sur)`,
  quarter: (number, year) => `${ORDINALS[number]} trimestre de ${year}`,
  fourMonths: (number, year) => `${ORDINALS[number]} cuatrimestre de ${year}`,
  halfYear: (number, year) => `${ORDINALS[number]} semestre de ${year}`,
  time: (date, time, zone) => `${date}, ${time}${zone === undefined ? "" : ` (${zone})`}`,

  about: (date, unit) => `hacia ${el(date, unit)}`,
  perhaps: (date) => `quizá ${date}`,

  someYear: "algún año",
  yearLike: (pattern) => `un año de la forma ${pattern}`,
  inSomeYear: (date, years) => `${date} (${years})`,
  someMonthInYear: (year) => `algún mes de ${year}`,
  someDayInMonth: (month) => `algún día de ${month}`,
  someDayInYear: (year) => `algún día de ${year}`,
  someOf: {
    day: (from, to) => `algún día del ${from} al ${to}`,
    month: (from, to) => `algún mes de ${from} a ${to}`,
    season: (from, to) => `alguna estación de ${from} a ${to}`,
    year: (from, to) => `algún año de ${from} a ${to}`,
  },

  to: (from, to, unit) => `${from} ${a(to, unit)}`,
  ongoing: (from, unit) => `desde ${el(from, unit)}, en curso`,
  endUnknown: (from, unit) => `desde ${el(from, unit)}, final desconocido`,
  startOpen: (to, unit) => `hasta ${el(to, unit)}`,
  startUnknown: (to, unit) => `hasta ${el(to, unit)}, comienzo desconocido`,
  neitherEnd: "comienzo y final desconocidos",

  orEarlier: (date) => `${date} o antes`,
  orLater: (date) => `${date} o después`,
  andEarlier: (date) => `${date} y todo lo anterior`,
  andLater: (date) => `${date} y todo lo posterior`,
};

const labels: DatePhrases = {
  ...dates,
  months: monthNames("es", "short"),
  date: ({ day, month, year }) => spoken(" ", day, month, year),
  monthsAndDaysShareYear: true,
  decade: (year) => `años ${year}`,
  significantDigits: (year, digits) => `${year} (${digits} cifras)`,
  season: (season, year) => `${season} ${year}`,
  northern: (season) => `${season} (N)`,
  southern: (season) => `${season} (S)`,
  quarter: (number, year) => `T${number} ${year}`,
  halfYear: (number, year) => `S${number} ${year}`,
  about: (date) => `c. ${date}`,
  perhaps: (date) => `¿${date}?`,
  to: dash,
  ongoing: (from) => `desde ${from}`,
  endUnknown: (from) => `${from} – ?`,
  startUnknown: (to) => `? – ${to}`,
};

const number = new Intl.NumberFormat("es");
const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;
const events = (count: number): string => counted(count, "acontecimiento", "acontecimientos");

const ui: UiStrings = {
  timeline: "Cronología",
  events: "Acontecimientos",
  hint: "Las flechas llevan de un acontecimiento a otro. Intro abre un acontecimiento con sus fuentes. Más y menos acercan y alejan, 0 muestra todo.",
  skip: "Saltar la cronología",
  wheelHint: (key) => `${key} + desplazamiento para hacer zoom`,

  tools: "Vista",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  fit: "Mostrar todo",
  earlier: "Antes",
  later: "Después",
  groupBy: "Agrupación",
  groups: {
    none: "ninguna",
    category: "categoría",
    place: "lugar",
    participant: "participante",
    status: "estado",
    source: "fuente",
  },
  none: "Sin especificar",
  others: "Otros",

  overview: "Parte visible",
  from: "Desde",
  to: "Hasta",

  today: "Hoy",
  asOf: (day) => `A ${day}`,
  status: {
    occurred: "ocurrió",
    ongoing: "en curso",
    scheduled: "previsto",
    expected: "esperado",
    possible: "posible",
    postponed: "aplazado",
    cancelled: "cancelado",
    unrealized: "no ocurrió",
  },

  legendTitle: "Cómo leer las fechas",
  legend: {
    day: "en un día concreto",
    clock: "a una hora concreta",
    span: "desde, hasta",
    within: "en algún momento del periodo",
    between: "entre dos acontecimientos",
    digits: "cifras sin precisar",
    wings: "empieza o termina por aquí",
    about: "aproximadamente",
    perhaps: "quizá",
    open: "continúa",
    unknown: "final desconocido",
    alternatives: "una de estas fechas",
    each: "cada una de estas fechas",
    expected: "esperado o previsto",
    possible: "posible",
    cancelled: "no ocurrió",
  },

  details: "Detalles del acontecimiento",
  close: "Cerrar",
  date: "Fecha",
  statusTerm: "Estado",
  place: "Lugar",
  people: "Quién",
  sources: "Fuentes",
  noSources: "Este acontecimiento no cita ninguna fuente.",
  quote: (title) => `«${title}»`,
  says: (source, expression) => `«${expression}» según ${source}`,
  after: (titles) => `después de ${titles}`,
  before: (titles) => `antes de ${titles}`,
  countedFrom: (day) => `fecha de referencia: ${day}`,
  published: (date) => `publicación: ${date}`,
  inferred: "fecha inferida",
  accordingTo: (voice) => `según ${voice}`,
  whyDate: "Cómo se conoce la fecha de publicación",
  references: "Referencias",
  toReference: (reference) => `Referencia ${reference}`,
  citedBy: (count) => `Citada en ${events(count)}`,
  clusterHint: "Estos acontecimientos están demasiado juntos para mostrarse por separado.",
  more: (count) => `y ${number.format(count)} más`,

  count: (count) => number.format(count),
  summary: (count, extent) => `${events(count)}, ${extent}`,
  showing: (count, extent) => `Periodo visible: ${extent}. ${events(count)}.`,
  cluster: (count, extent) => `${events(count)}, ${extent}`,
  sourceCount: (count) => counted(count, "fuente", "fuentes"),

  loading: "Cargando la cronología",
  empty: "No hay acontecimientos que mostrar.",
  failed: "No se pudo cargar la cronología.",
  retry: "Reintentar",
  issues: (count) => `${counted(count, "registro", "registros")} por revisar`,
};

export const es: Locale = {
  tag: "es",
  dates,
  labels,
  precision: {
    knownTo: {
      second: "se conoce el segundo",
      minute: "se conoce el minuto",
      day: "se conoce el día",
      month: "se conoce el mes",
      season: "se conoce la parte del año",
      year: "se conoce el año",
      decade: "se conoce la década",
      century: "se conoce el siglo",
    },
    knownInPart: "se conoce en parte",
    significantDigits: (digits) => `se conocen ${digits} cifras significativas`,
    approximate: (precision) => `${precision}, aproximadamente`,
    uncertain: (precision) => `${precision}, sin certeza`,
    bothEnds: (precision) => `comienzo y final: ${precision}`,
    ends: (start, end) => `comienzo: ${start}; final: ${end}`,
    open: "abierto",
    unknown: "desconocido",
    oneOf: "una de varias fechas",
    allOf: "varias fechas",
  },
  references: {
    and: "y",
    others: "et al.",
    noDate: "s. f.",
    circa: "ca.",
    accessed: (date) => `Consultado el ${date}`,
    retrieved: (date) => `Recuperado el ${date}, de`,
  },
  ui,
};
