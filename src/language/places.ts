import { foldCharacters } from "../text/fold.js";
import { hongKong } from "./places/hongKong.js";
import { mainland } from "./places/mainland.js";
import { taiwan } from "./places/taiwan.js";

/** A place that papers name, with the larger ones that it lies in, the smallest last. */
export interface KnownPlace {
  /** Folded. */
  readonly name: string;
  readonly within: readonly string[];
}

const table = new Map<string, KnownPlace>();

const add = (name: string, within: readonly string[]): void => {
  if (name !== "" && !table.has(name)) table.set(name, { name, within: [...within, name] });
};

const addQuarters = (text: string, within: readonly string[]): void => {
  for (const [, name, inner] of text.matchAll(/([^\s()]+)(?:\(([^)]*)\))?/gu)) {
    add(name!, within);
    for (const one of (inner ?? "").split(" ")) add(one, [...within, name!]);
  }
};

for (const name of ["香港", "台湾", "中国"]) add(name, []);
for (const row of hongKong) {
  const [heads, quarters] = row.split(": ") as [string, string];
  const [region, district] = heads.split("/") as [string, string];
  const within = ["香港", region];
  add(region, ["香港"]);
  // 觀塘 is a district and its quarter alike; 東區 and 南區 stand in every city and are no evidence by themselves.
  addQuarters(quarters, [...within, district]);
  if (district.length > 2) add(district, within);
}
for (const group of taiwan.split(" ")) {
  const [main, ...others] = group.split("=") as [string, ...string[]];
  for (const name of [main, ...others]) table.set(name, { name, within: ["台湾", main] });
}
for (const row of mainland) {
  const [province, cities] = row.split(":") as [string, string];
  add(province, ["中国"]);
  for (const city of cities.trim().split(" ")) {
    add(city, ["中国", province]);
    if (city !== "" && !/[市州区]$/u.test(city))
      table.set(`${city}市`, { name: `${city}市`, within: ["中国", province, city] });
  }
}

const longest = Math.max(...[...table.keys()].map((name) => name.length));

/**
 * The known place that a folded text ends with, the longest, or undefined.
 *
 * @param folded - folded text
 */
export const placeAtEnd = (folded: string): KnownPlace | undefined => {
  for (let length = Math.min(longest, folded.length); length >= 2; length -= 1) {
    const found = table.get(folded.slice(-length));
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * The known place that a folded text begins with, the longest, or undefined.
 *
 * @param folded - folded text
 */
export const placeAtStart = (folded: string): KnownPlace | undefined => {
  for (let length = Math.min(longest, folded.length); length >= 2; length -= 1) {
    const found = table.get(folded.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Every known place that a text names, folded. */
export const placesIn = (text: string): readonly KnownPlace[] => {
  const folded = foldCharacters(text);
  const found: KnownPlace[] = [];
  for (let at = 0; at < folded.length;) {
    const place = placeAtStart(folded.slice(at, at + longest));
    if (place !== undefined) found.push(place);
    at += place?.name.length ?? 1;
  }
  return found;
};

/** How far apart two places are: one holds the other, both are quarters of one district, or neither. */
export type Apartness = "same" | "neighbours" | "apart";

/** Depth of a district of Hong Kong among what holds a quarter: 香港, 港島, 東區. */
const districtAt = 2;

/**
 * How far apart two known places are.
 *
 * @param left - a place
 * @param right - another
 */
export const apartness = (left: KnownPlace, right: KnownPlace): Apartness => {
  const [one, other] = [left.within, right.within];
  if (one.includes(right.name) || other.includes(left.name) || one.at(-1) === other.at(-1)) return "same";
  const isDistrict = one[0] === "香港" && other[0] === "香港" && one[districtAt] === other[districtAt];
  // 太古城 and 鰂魚涌, 太子 and 大角咀: quarters of one quarter are called by each other's names.
  if (isDistrict && one[districtAt + 1] === other[districtAt + 1]) return "same";
  return isDistrict ? "neighbours" : "apart";
};
