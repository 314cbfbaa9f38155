import { roleAtEnd } from "./roles.js";

/**
 * Characters that foreign names are transcribed with in Hong Kong, Taiwan and the mainland, folded. A run of them after
 * a role is a name: 總統普京, 中鋒布朗, 前鋒迪亞高.
 */
const transcribing = new Set(
  "阿埃艾爱安奥巴白拜班邦保鲍贝本比彼毕宾波伯博卜布采查察茨慈达大戴丹当道德登邓狄迪蒂丁杜顿多厄恩尔法凡范菲费芬丰佛弗福夫盖甘冈高戈哥格葛根古瓜圭哈海罕汉豪赫亨洪侯胡华霍基吉加贾简江杰金卡凯坎康考柯科可克肯库奎拉莱赖兰朗劳勒雷黎里理利莉立丽连林琳隆卢鲁路伦罗洛吕马玛麦迈曼芒梅门蒙米密明摩莫默姆木穆纳娜奈南内尼宁牛纽努诺欧帕派潘庞佩彭皮平珀普奇齐契恰切钦琴琼丘让热仁日荣儒瑞若萨塞赛桑瑟森沙莎山珊尚舍申圣施什史士丝斯苏索塔泰坦汤唐陶特腾提田廷通图土托瓦旺威韦维魏温文翁沃乌武西希锡夏香肖谢辛欣雄休逊雅亚扬耶叶伊依易因英尤约赞泽扎詹张珍朱卓兹佐治拿碧浩谭列占健云诗仙迦梵岡岗坡晏廸席娅喀亥荷琪郭甫玻宝贡蓬素育妮蕾薇黛芙茜露萝缇颂差猜呼拓措珠央嘎".split(
    "",
  ),
);

/** The dots that stand between the parts of a foreign name; Taiwan and Hong Kong papers set a full-width point too. */
const dot = /[·•・‧.．]/u;

/** Such a dot between characters: 莎米拉．奧科羅, not 3.5. */
const dotInName = /(?<=\p{Script=Han})[·•・‧.．](?=\p{Script=Han})/gu;

/**
 * The parts of a name that dots part: 莎米拉．奧科羅 has two.
 *
 * @param name - a name as written or folded
 */
export const nameParts = (name: string): readonly string[] => name.split(dot);

/** Longest part of a foreign name, in characters. */
const longestPart = 7;

/** Length of the run of transcribing characters at the start of a folded text. */
const runAtStart = (folded: string): number => {
  let length = 0;
  while (length < longestPart && transcribing.has(folded.charAt(length))) length += 1;
  return length;
};

/**
 * Lengths that a foreign name at the start of a text may have, the longest first: one run of transcribing characters,
 * or several with dots between them; Latin letters with capitals. Empty where none stands there.
 *
 * @param folded - folded text
 * @param written - the same text as written, for its capitals
 */
export const foreignLengths = (folded: string, written: string): readonly number[] => {
  const latin = /^\s?\p{Lu}\p{Script=Latin}+(?:[ -]\p{Lu}[\p{Script=Latin}.]*){1,3}/u.exec(written)?.[0]
    .length;
  if (latin !== undefined) return [latin];
  let length = runAtStart(folded);
  if (length === 0) return [];
  let hasDot = false;
  while (dot.test(folded.charAt(length)) && length > 0) {
    const part = runAtStart(folded.slice(length + 1));
    if (part === 0) break;
    length += 1 + part;
    hasDot = true;
  }
  if (hasDot) return [length];
  return Array.from({ length: Math.max(0, length - 1) }, (_, index) => length - index);
};

/** Names with a dot anywhere in a folded text, by their place: 盧拉·達席爾瓦. */
export const dottedNames = (folded: string): readonly { readonly start: number; readonly end: number }[] => {
  const found: { start: number; end: number }[] = [];
  for (const match of folded.matchAll(dotInName)) {
    if (found.some(({ end }) => match.index < end)) continue;
    let start = match.index;
    while (start > 0 && match.index - start < longestPart && transcribing.has(folded.charAt(start - 1))) {
      start -= 1;
      // 總理莎米拉·奧科羅: 理 transcribes too, and here ends the office.
      if (match.index - start > 1 && roleAtEnd(folded.slice(Math.max(0, start - 12), start)) > 0) break;
    }
    const [end] = start < match.index ? foreignLengths(folded.slice(start), folded.slice(start)) : [];
    if (end !== undefined && start + end > match.index + 1) found.push({ start, end: start + end });
  }
  return found;
};

/** Heads of state and others that papers name without a role, folded; jieba tags some of them as places. */
export const wellKnown: ReadonlySet<string> = new Set(
  "特朗普 川普 拜登 普京 普丁 泽连斯基 泽伦斯基 马克龙 马克宏 默克尔 朔尔茨 肖尔茨 默茨 内塔尼亚胡 莫迪 卢拉 奥巴马 欧巴马 马斯克 卢比奥 万斯 布林肯 古特雷斯 冯德莱恩 斯塔默 苏纳克 特鲁多 石破茂 岸田文雄 高市早苗 尹锡悦 李在明 金正恩 马科斯 小马可斯 梅西 姆巴佩 哈兰德 安切洛蒂 瓜迪奥拉 哥迪奥拉".split(
    " ",
  ),
);
