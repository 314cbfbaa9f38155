import { all, one } from "../dom.js";
import { offerChoice } from "./choose.js";
import { keepInStep, lead, lineOf } from "./inStep.js";
import { bodiesOf } from "./marks.js";

/** What a reader does who is about to scroll a text. */
const MOVES = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

const watch = (body: HTMLElement): void => {
  for (const move of MOVES) body.addEventListener(move, () => lead(body), { passive: true });
  body.addEventListener("scroll", () => keepInStep(body), { passive: true });
};

/** A click on the map beside a text goes to that place of it. */
const followMap = (body: HTMLElement): void => {
  const map = one<SVGElement>(".map", body.parentElement!);
  map.addEventListener("click", (event) => {
    const { top, height } = map.getBoundingClientRect();
    lead(body);
    body.scrollTop = ((event.clientY - top) / height) * body.scrollHeight - lineOf(body);
  });
};

/** Sets the texts going: one event at a time, its columns in step, with their maps. */
export const setOutReading = (): void => {
  const texts = all(".texts");
  offerChoice(texts);
  for (const body of texts.flatMap(bodiesOf)) {
    watch(body);
    followMap(body);
  }
};
