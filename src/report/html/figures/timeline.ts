import { cellWidth } from "../../../text/width.js";
import { anchorOf, linkTo, markup, trusted, type Markup } from "../markup.js";
import type { Page } from "../page.js";
import { languageOf, published } from "../source.js";
import { say } from "../texts.js";
import type { Words } from "../words.js";
import type { Point, Series } from "./series.js";

/** Sizes of the drawing, in its own units. */
const WIDE_SLOT = 100;
const NARROW_SLOT = 76;
const HEIGHT = 168;
const TOP = 34;
const BOTTOM = 44;
/** Between the texts of two dots. */
const GAP = 4;
/** Height of the letters: `.drawing .value` and `.drawing text` of the style. */
const VALUE_SIZE = 12.5;
const PAPER_SIZE = 12;

const round = (value: number): number => Math.round(value * 10) / 10;

/** From a number to a height in the drawing, a little room left above and below. */
const createScale = (points: readonly Point[]): ((value: number) => number) => {
  const values = points
    .flatMap(({ low, high, suggested, allowed }) => [low, high, ...suggested, ...allowed])
    .filter((value) => value !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high - low || 1;
  return (value) => round(HEIGHT - BOTTOM - 10 - ((value - low) / room) * (HEIGHT - TOP - BOTTOM - 20));
};

/** A line from a bound to another; one that is open ends in an arrow at the edge. */
const whisker = (
  [low, high]: Point["allowed"],
  x: number,
  scale: (value: number) => number,
  kind: "allowed" | "suggested",
): Markup => {
  const [from, to] = [low === null ? HEIGHT - BOTTOM : scale(low), high === null ? TOP : scale(high)];
  const cap = (y: number): Markup => markup`<path class="${kind}" d="M${x - 5} ${y}h10" />`;
  const arrow = (y: number, turn: number): Markup =>
    markup`<path class="${kind}" d="M${x - 4} ${y + 6 * turn}L${x} ${y}L${x + 4} ${y + 6 * turn}" />`;
  if (kind === "suggested") return markup`<path class="suggested" d="M${x} ${from}V${to}" />`;
  return markup`<path class="allowed" d="M${x} ${from}V${to}" />
    ${low === null ? arrow(from, -1) : cap(from)}${high === null ? arrow(to, 1) : cap(to)}`;
};

/** More points than so many stand closer together, and more than so many in a picture as wide as the page. */
const FEW = 3;
const MANY = 4;

const slotFor = ({ length }: readonly Point[]): number => (length > FEW ? NARROW_SLOT : WIDE_SLOT);

/** When a point was published, as short as tells it from the others: the time where all are of one day. */
const whenOf = ({ source }: Point, points: readonly Point[]): string => {
  const [day, time] = published(source).split(" ");
  const days = new Set(points.map((point) => point.source.published.slice(0, 10)));
  return days.size === 1 && time !== undefined ? time : day!;
};

/** As much of a text as there is room for, in units of the drawing; the list below has it whole. */
const fit = (text: string, room: number, size: number): string => {
  if (cellWidth(text) * size <= room) return text;
  let kept = "";
  for (const character of text) {
    if (cellWidth(`${kept}${character}`) * size + size > room) break;
    kept += character;
  }
  return `${kept}…`;
};

const drawPoint = (
  point: Point,
  index: number,
  points: readonly Point[],
  scale: (value: number) => number,
): Markup => {
  const slot = slotFor(points);
  const x = slot * index + slot / 2;
  const y = scale(point.low);
  const name = point.source.newspaper;
  return markup`<g>
    ${whisker(point.allowed, x, scale, "allowed")}
    ${whisker(point.suggested, x, scale, "suggested")}
    ${point.high === point.low ? "" : markup`<path class="written" d="M${x} ${y}V${scale(point.high)}" />`}
    <circle cx="${x}" cy="${y}" r="5" />
    <text class="value" lang="${languageOf(point.source)}" x="${x}" y="${TOP - 14}">${fit(point.text, slot - GAP, VALUE_SIZE)}</text>
    <text class="paper" x="${x}" y="${HEIGHT - 24}">${fit(name, slot - GAP, PAPER_SIZE)}</text>
    <text class="day" x="${x}" y="${HEIGHT - 8}">${whenOf(point, points)}</text>
  </g>`;
};

/** A line from figure to figure where they were published at several times. */
const trend = (points: readonly Point[], scale: (value: number) => number): Markup => {
  if (new Set(points.map(({ source }) => source.published)).size < 2) return markup``;
  const slot = slotFor(points);
  const places = points.map(({ low }, index) => `${slot * index + slot / 2} ${scale(low)}`);
  return markup`<path class="trend" d="M${places.join("L")}" />`;
};

/** "多於 160": what the words allow, in numbers. */
const rangeOf = ({ allowed: [low, high] }: Point, words: Words): string =>
  low !== null && low === high
    ? `${low}`
    : `${low === null ? words.noLimit : low} – ${high === null ? words.noLimit : high}`;

/** A picture of the figures for one fact, and the same in words below it. */
export const timeline = ({ label, findings, points }: Series, page: Page): Markup => {
  const { texts } = page;
  const width = slotFor(points) * points.length;
  const scale = createScale(points);
  const [first] = findings;
  const title = markup`${label}`;
  return markup`<figure${points.length > MANY ? trusted(` class="wide"`) : ""}>
    <figcaption>${first === undefined ? title : markup`<a href="${linkTo(anchorOf("finding", first))}">${title}</a>`}</figcaption>
    <div class="drawing"><svg viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" aria-hidden="true" focusable="false">
      <path class="axis" d="M0 ${HEIGHT - BOTTOM}H${width}" />
      ${trend(points, scale)}
      ${points.map((point, index) => drawPoint(point, index, points, scale))}
    </svg></div>
    <ul>${points.map((point) => markup`<li><cite>${point.source.newspaper}</cite> <time>${published(point.source)}</time> <b>${point.text}</b> <small>${say(texts, (words) => `${words.range}${words.colon}${rangeOf(point, words)}`)}</small></li>`)}</ul>
  </figure>`;
};
