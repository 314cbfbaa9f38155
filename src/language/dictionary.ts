import { foldCharacters } from "../text/fold.js";
import { modalWords } from "./modalities.js";
import { qualifierWords } from "./qualifiers.js";
import { newsNouns, newsTerms } from "./synonyms.js";

/**
 * Words that jieba's dictionary lacks, by part of speech: places of Hong Kong, Macau and the Pearl River
 * Delta, public bodies and offices of Hong Kong, and words of its papers. A row is one part of speech.
 */
const rows: Readonly<Record<string, string>> = {
  // Districts, new towns and neighbourhoods.
  ns: "中西区 湾仔 铜锣湾 跑马地 北角 鲗鱼涌 太古 西湾河 筲箕湾 柴湾 小西湾 赤柱 浅水湾 香港仔 鸭脷洲 黄竹坑 薄扶林 坚尼地城 西营盘 上环 中环 金钟 半山 山顶 油麻地 旺角 太子 尖沙咀 佐敦 红磡 土瓜湾 何文田 九龙城 九龙塘 启德 新蒲岗 黄大仙 钻石山 慈云山 牛头角 观塘 蓝田 油塘 秀茂坪 深水埗 长沙湾 荔枝角 美孚 石硖尾 葵涌 葵芳 青衣 荃湾 屯门 天水围 元朗 洪水桥 锦田 新田 落马洲 上水 粉岭 沙头角 打鼓岭 大埔 科学园 马料水 沙田 大围 火炭 马鞍山 西贡 将军澳 坑口 宝琳 东涌 赤鱲角 大屿山 长洲 南丫岛 坪洲 离岛区 港岛 九龙 新界 北部都会区 粤港澳 大湾区 前海 河套 南沙 横琴 蛇口 罗湖 福田 南山 宝安 龙岗 光明 黄埔 佛山 东莞 中山 珠海 惠州 江门 肇庆 澳门 氹仔 路环",
  nt: "特区政府 港府 卫生防护中心 医管局 卫生署 消防处 警务处 教育局 运输署 房屋署 房委会 食环署 渔护署 海关 廉署 入境处 劳工处 社署 天文台 金管局 证监会 港交所 机管局 港铁 立法会 区议会 申诉专员公署 审计署 屋宇署 地政总署 规划署 水务署 民政事务总署 康文署 旅发局 贸发局 科技园 数码港 市监总局 市场监管总局 国安委 应急管理部 卫健委 药监局 发改委",
  n: "台风 飓风 特首 司机 外佣 印佣 菲佣 的士 小巴 巴士 屋苑 屋邨 居屋 公屋 劏房 业主立案法团 幼稚园 港人 港企 港商 港青 内地生 病床 核酸 疫苗 隐形患者 确诊者 生者 死者 伤者 事主 疑犯 被告 涉案 裁判官 裁判法院 区域法院 高等法院 终审法院",
};

/** Part of speech of each word, folded; it goes before that of jieba's own dictionary. */
export const userTags: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).flatMap(([tag, words]) =>
    words.split(" ").map((word) => [foldCharacters(word), tag] as const),
  ),
);

/** A frequency that is high enough for a word to win over its parts. */
const frequency = 100_000;

/** A frequency at which a word wins over single characters and leaves the words around it as they are. */
const lowFrequency = 1_000;

/** Words of other tables that must be met as one word, with a part of speech where jieba has none. */
const tableWords: readonly (readonly [tag: string, words: readonly string[], frequency: number])[] = [
  ["v", newsTerms, frequency],
  ["d", modalWords, frequency],
  ["b", qualifierWords, frequency],
  ...newsNouns.map(([tag, words]) => [tag, words, lowFrequency] as const),
];

/** The words in the format of jieba: a word, its frequency and its part of speech, a line each. */
export const userDictionary = (): string => {
  const own = Array.from(userTags, ([word, tag]) => `${word} ${frequency} ${tag}`);
  const others = tableWords.flatMap(([tag, words, weight]) =>
    words.filter((word) => word.length > 1 && !userTags.has(word)).map((word) => `${word} ${weight} ${tag}`),
  );
  return [...own, ...others].join("\n");
};
