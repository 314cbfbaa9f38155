import { parse } from "../language/parse.js";

const cache = new Map<string, ReadonlySet<string>>();
const cacheSize = 20_000;

/** The numbers of a text as decimals, however they are written: 十二歲 and 12歲 name one. */
const figuresIn = (text: string): ReadonlySet<string> => {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const figures = new Set(
    parse(text)
      .flatMap((mention) =>
        mention.type === "quantity" || mention.type === "duration" ? [mention.written] : [],
      )
      .flatMap(({ low, high }) => [low, high].filter((figure) => figure !== null)),
  );
  if (cache.size >= cacheSize) cache.clear();
  cache.set(text, figures);
  return figures;
};

/** 1 where both texts name a number, ½ where a side names none, 0 where each names others. */
export const figuresAlike = (left: string, right: string): number => {
  const [one, other] = [figuresIn(left), figuresIn(right)];
  if (one.size === 0 || other.size === 0) return 0.5;
  return [...one].some((figure) => other.has(figure)) ? 1 : 0;
};
