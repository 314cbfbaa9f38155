import { foldCharacters } from "../text/fold.js";

/** What a level is a level of: 6.4級地震 has a magnitude, 震度4級 is how it was felt at a place, 5級風 is wind. */
export type Scale =
  | "magnitude"
  | "intensity"
  | "gust"
  | "wind"
  | "waves"
  | "fire"
  | "response"
  | "hospital"
  | "heritage"
  | "injury";

/** Words right before a level, and right after it, that tell its scale, folded; the first row that fits tells. */
const scales: readonly (readonly [Scale, before: RegExp | undefined, after: RegExp | undefined])[] = [
  ["intensity", /(?:震度|烈度|裂度)[^，。；\d]{0,8}$/u, /^[弱强]?(?:震度|烈度)/u],
  [
    "magnitude",
    /(?:震级|强度|地震规模|规模|里氏|芮氏|黎氏|黎克特制?|里克特制?|芮克特制?|里克特|矩震级?|面波|mw|ms|mb|ml)[^，。；\d]{0,8}$/u,
    /^(?:以上|左右|上下)?的?(?:[强大浅深]|强烈|浅层|浅源|深层|深源|海底|破坏性|有感|灾难性|毁灭性)*(?:地震|余震|强震|前震|主震|大震|浅震|震(?![级度感]))/u,
  ],
  ["gust", /阵风[^，。；\d]{0,10}$/u, /^(?:以上|左右|或以上)?的?[强狂烈]?阵风/u],
  [
    "wind",
    /(?:风力|阵风|风速|[东南西北大烈]风|台风|旋风|热带风暴)[^，。；\d]{0,10}$/u,
    /^(?:以上|左右|上下|或以上)?的?(?:[阵大强狂烈巨台]|偏?[东南西北]{1,2}|强烈)*风(?!险|波|格|味)/u,
  ],
  ["waves", /(?:海浪|海况|浪级)[^，。；\d]{0,6}$/u, /^(?:以上)?(?:海况|海浪)/u],
  [
    "fire",
    /(?:火警|火灾|大火|火势|起火|火)(?![箭车锅电山炬力药花])[^，。；]{0,14}(?:升|列|提升|定|改|调|属|增|至|为)[^，。；\d]{0,6}$/u,
    /^(?:的)?(?:火(?![箭车锅电山炬力药花])|火警|大火|火灾|烟火)/u,
  ],
  [
    "response",
    /(?:响应|预警|警戒|戒备)[^，。；\d]{0,6}$/u,
    /^(?:防[汛风台]|救灾|地震|抗震)*(?:应急|响应|预警|警报|戒备)/u,
  ],
  ["hospital", undefined, /^(?:甲等|乙等|综合|专科)*(?:医院|医疗)/u],
  ["heritage", undefined, /^(?:历史|文物|古迹|保护)/u],
  ["injury", undefined, /^(?:伤残|残疾|烧伤|工伤)/u],
];

/**
 * The scale of a level by the words around it, so that a magnitude is never held against an intensity or a wind.
 *
 * @param before - the clause before the level
 * @param after - the clause after it
 * @returns undefined where no words tell
 */
export const scaleOf = (before: string, after: string): Scale | undefined => {
  const [left, right] = [foldCharacters(before), foldCharacters(after)];
  // What follows stands nearer than what leads up: 颱風…引發5級地震.
  return (
    scales.find(([, , words]) => words?.test(right) === true)?.[0] ??
    scales.find(([, words]) => words?.test(left) === true)?.[0]
  );
};

/**
 * The scale of a figure that is a level.
 *
 * @param figure - a figure in its clause
 * @returns undefined where it is no level, or no words tell
 */
export const scaleOfFigure = ({
  clause,
  value: { text, unit },
}: {
  readonly clause: string;
  readonly value: { readonly text: string; readonly unit: { readonly dimension: string } | null };
}): Scale | undefined => {
  if (unit?.dimension !== "levels") return undefined;
  const at = clause.indexOf(text);
  return at < 0 ? undefined : scaleOf(clause.slice(0, at), clause.slice(at + text.length));
};
