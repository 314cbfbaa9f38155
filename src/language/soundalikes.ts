import { syllables } from "./names/syllables.js";

/**
 * Characters that names are written with, folded, those of one row alike in Mandarin but for the tone, a final g and
 * the h of zh, ch, sh: input methods offer them side by side (晴 and 琴, 文 and 雯). Readings after the Unihan database.
 */
const sounds: readonly string[] = [
  "艾爱瑷蔼 安桉庵鞍岸 敖翱傲骜 白柏栢佰百 班斑 邦榜 鲍薄包宝葆堡褒 贝蓓备 毕碧璧弼 边卞扁 彪标表",
  "斌彬炳秉滨宾缤冰兵 博波勃渤舶帛伯 卜布步 查茶 蔡柴才采彩 灿燦璨 常昌畅长沧苍唱 曹超焯潮操朝 车策",
  "陈程曾成岑晨诚琛澄辰忱郴臣尘承呈城橙 池迟次赐驰赤炽词慈 丛聪充冲崇从琮 仇绸 褚初楚储 传川 崔翠萃",
  "春淳纯椿醇 达大 戴岱 单旦丹 邓登 狄迪笛涤 典殿 丁鼎定 董东栋冬 窦都斗 杜独渡度 段端 多朵",
  "娥鄂 范樊凡帆繁 方房芳 费飞菲 冯凤芬丰烽锋风汾峰枫沣 傅甫符福富芙辅夫复馥 刚纲钢岗 高皋 葛格革",
  "耿根 龚巩宫公功工恭贡 顾谷古孤 管关官冠观 光广 桂贵归 郭国果 韩涵翰汉晗含菡函寒瀚 郝浩豪昊灏皓颢",
  "何贺荷赫鹤禾和河 恒蘅衡 洪红弘宏虹鸿 侯厚候 胡狐呼虎鹄湖户沪 华骅花桦 怀淮 欢焕环寰唤 黄皇篁煌璜",
  "慧辉惠晖蕙徽卉汇会 霍火 季纪冀吉骥积集基机籍济继寄 贾佳嘉家加珈 简建坚健监剑鉴 蒋姜江将匠",
  "焦骄娇皎教 解杰捷洁介界婕 金靳景净敬静锦进晋京晶菁瑾竞精经谨镜靖荆惊婧璟憬境今近劲 久九玖 菊举巨炬聚",
  "娟鹃涓 爵玦珏 军俊君钧骏浚竣隽峻珺 凯铠恺楷 康抗 柯可克珂科轲恪 邝匡 葵逵魁奎 坤昆鲲 赖籁",
  "兰蓝岚澜 郎朗浪 雷磊蕾垒 李黎利离厉丽莉立力礼荔里理历 连莲廉涟 梁良亮谅 廖辽",
  "林凌令琳玲麟羚翎聆铃霖龄临凛灵菱岭 刘柳流 龙隆 楼娄 卢陆芦鲁路璐露禄鹭麓鹿录 伦纶 罗骆洛萝络",
  "吕律绿 马玛 满蔓曼漫 毛茅茂懋 梅湄眉美媚 孟梦萌门 米弥密 绵冕 苗妙 闵明敏民铭鸣茗旻旼珉玟洺闽名",
  "莫默末茉墨 牟慕木睦穆牧沐 南楠男 倪尼霓妮 年念 宁凝 欧鸥 潘攀盼 裴培沛佩 彭鹏朋芃 平萍品屏坪",
  "蒲濮朴璞普 齐祁戚其琦奇琪启祺祈绮麒淇起契 钱千倩芊蒨谦骞 强蔷 乔翘俏巧 秦覃钦勤青清晴庆卿沁芹琴",
  "邱丘裘秋求 曲屈区瞿渠 全泉荃诠铨权 冉然 任仁 容荣蓉镕榕融 如茹儒汝 睿瑞蕊锐 莎飒萨沙 善珊山杉姗",
  "尚上桑 邵韶绍劭 沈申盛森深生声燊笙胜神升圣晟 石史施时司诗思士世仕师实适丝 宋松颂 苏舒束书淑树素姝肃",
  "霜双爽 隋水遂 孙顺 索硕朔 唐汤堂棠 陶涛滔韬 滕腾 田天添甜恬 婷廷庭霆亭 童佟通同彤桐潼瞳统",
  "涂屠徒图土 万菀婉宛琬 王汪旺望 魏韦卫位尉伟威微巍维炜玮煒纬蔚薇惟 文温翁闻雯汶稳纹问 吴武伍巫邬舞悟",
  "席习洗希熙曦熹锡溪玺喜 夏霞遐 冼贤显宪羡娴先仙献 向项香湘祥翔襄象 萧肖潇晓孝效笑霄校",
  "邢辛幸鑫欣心新馨信星兴芯歆杏 熊雄 秀绣 徐许胥旭煦絮绪须 宣轩萱璇旋 薛雪学 勋训迅逊薰 雅亚娅",
  "阎颜严沿闫晏燕延艳妍岩言彦演炎雁研 杨阳羊洋扬仰 姚尧瑶耀遥 叶业晔烨",
  "易伊衣义怡一依仪宜艺亦奕益谊毅逸翼溢颐薏诒翊弈羿屹邑译绎懿熠忆议 尹殷阴应英颖音银莹映盈缨茵莺瑛瀛影荧",
  "勇永咏用镛涌雍泳 尤游友有幼祐酉优悠佑右 于余俞宇喻郁玉瑜羽雨钰裕誉育豫语昱煜 袁苑源元媛远沅渊缘",
  "岳月悦跃粤越阅玥 云芸韵蕴筠耘运 詹占展赞 张章臧彰 赵招昭兆照肇藻钊 泽哲喆",
  "郑甄真珍振震正镇铮箴臻贞政 植志子之芝知智治致姿资紫芷至梓 钟宗仲中忠重 周邹舟洲 朱祝诸竹珠祖 左卓作",
];

/** Characters that look alike though they sound unlike: slips of the eye and of optical recognition. */
const looks: readonly string[] = [
  "端瑞 晴睛 末未 己已巳 士土 日曰 太大犬天夫 干千于 治冶 侯候 傅博 冼洗 嘉喜 宏宠 宜宣 岑芩 昊吴 枫栩 柏拍 梓锌 沛沐 涛铸",
  "焕换 琛深 璇旋 祯帧 秉乘 荃茎 轩轲 雅稚 霖霜 魁魅 鸣鸿 栋拣 钧钓 颂领 岚岗 瀚翰 彤丹 茜西 怡治 佩佣 悦说 睿濬 汶波",
  "玟攻 泽择 旻昊 晟成 崧松 淦金 炜伟 祎伟 芮丙 玥明 璟景 翀冲 曦羲 缇提 翊翌 昕听 沁心 蓁秦 楷揩 骞赛",
];

const rowsOf = (table: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const index = new Map<string, Set<number>>();
  for (const [at, row] of table.join(" ").split(" ").entries())
    for (const character of row) index.set(character, (index.get(character) ?? new Set()).add(at));
  return index;
};

const bySound = rowsOf(sounds);
const bySyllable = rowsOf(syllables);
const byLook = rowsOf(looks);

const shareRow = (index: ReadonlyMap<string, ReadonlySet<number>>, left: string, right: string): boolean =>
  [...(index.get(left) ?? [])].some((row) => index.get(right)?.has(row));

/**
 * Whether one character is easily written for another.
 *
 * @param left - a character, folded
 * @param right - another, folded
 */
export const areConfusable = (left: string, right: string): boolean =>
  [bySound, bySyllable, byLook].some((rows) => shareRow(rows, left, right));
