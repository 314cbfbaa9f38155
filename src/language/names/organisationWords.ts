import { innerWords } from "./innerWords.js";

/** Words that no name of a body begins after or holds, folded: verbs of the sentence, numbers of things, pointers. */
export const outside: ReadonlySet<string> = new Set(
  "是 有 说 称 指 在 由 于 向 对 与 和 及 或 为 被 把 将 会 从 到 送往 送抵 送到 送 前往 位于 落户 来自 任职 包括 成立 加入 访问 参观 出席 举行 出任 担任 获 批评 呼吁 要求 联同 联合 协同 根据 引述 通知 报告 报警 击败 领先 逆转 险胜 考察 走进 捐给 控制 接获 批准 透露 表示 获悉 召开 涉及 邀请 支持 促请 希望 转介 转至 转送 经 据 今年 去年 目前 负责人 旗下 多家 两家 三家 家 间 所 名 个 位 多间 首家 首间 一家 一间 该 本 这 那 各 每 某 另 其他 其它 上市 附近 获准 指派 就读 毕业 隶属 统筹 推动 协助 通过 透过 设立 组建 注资 收购 入主 改名 进驻 开设 兴建 服务 帮助 作为 成为 引进 联络 接管 合作 记者 主办 承办 协办 委托 起诉 控告 状告 提交 致电 去信 邮寄 创立 创办 属于 属 曾 已 正 现 前 原 并 因 让 令 使 使得 给 跟 同 以 等 之一 时 后 中 内 上 下 外 昨 今 昨日 今日 当日 早前 日前 不少 大量 许多 部分 全部 全港 全国 全市 全省 全县 内地 本地 当地 外国 国内 国外 市民 居民 学生 代表 消息 集资 领导 发现 解散 要 可 也 还 都 就 则 亦 均 又 但 而 若 如 若干 每间 至 赴 抵 往 返 离开 进入 涉嫌 怀疑 现任 前任 时任 原任 辖下 属下 警方 校方 院方 当局 主办单位 主办机构 主办方 承办单位 主礼嘉宾 来 更".split(
    " ",
  ),
);

/** Words of `outside` that a name may hold all the same: 聯合 of 聯合醫院, 服務 of 社會服務中心. */
export const mayBeInside: ReadonlySet<string> = new Set(
  "联合 合作 服务 联络 统筹 控制 协同 创办 原 前 中 上 内 外 下 同 代表 领导 全国 内地 家".split(" "),
);

/** Verbs that stand inside the names of bodies, folded. */
export const innerVerbs: ReadonlySet<string> = new Set([
  ...innerWords,
  ..."应用 审评 评审 检查 审核 审批 协进 救护 福利 环保 处理 出版 证券 注册 储备 抗旱 防汛 研发 旅游 餐饮 支行 配送 测量 保安 保险 航运 惩教 移民 观光 参事 工联 新闻 消防 种植 养殖 加工 进出口 安装 装备 修复 考古 勘探 勘测 检疫 防控 传媒 电讯 航空 轮渡 摆渡 雇佣 佣工 租赁 经销 零售 批发 拍卖 典当 咨询 中介 代理 承建 建造 保洁 清洁 装饰 装潢 维修 纺织 酿造 冶炼 铸造 采矿 开采 钻探 供水 供电 供气 供应 家政 搬运 搬屋 托运 拆卸 焊接 喷涂 包装 电镀 烘焙 饮食 演出 娱乐 游戏 直播 辅导 补习 留学 旅行 摄影 经纪 贷款 借贷 融资 理财 按揭 测绘 监理 招聘 翻译 出行 快递 速递 速运 安防 保健 养老 安老 托育 殡仪 放映 发行".split(
    " ",
  ),
]);

/** What a name of a body begins with: a place, a proper noun, a level of government, letters, 國家 and the like. */
export const leading =
  /^(?:中国|中华|中央|国家(?!级)|全国|国际|世界|亚洲|亚太|欧洲|美国|联合国|香港|澳门|台湾|大湾区|粤港澳|金砖|上合|全球|环球|海峡|两岸|东盟|欧盟|华南|华东|华北|华中|西部|东部|(?:省|市|县|区|州)$|圣|首都|第[一二三四五六七八九十]+|人民|民主|公共|社区|皇家|维多利亚|玛丽|玛嘉烈|伊利沙伯|仁济|东华)/u;

/** Verbs of founding stand before the name of what is founded, though the dictionary calls them nouns: 建設深圳研究院. */
export const founding = /^(?:建设|设立|成立|组建|打造|筹建|兴建|引进|推进)$/;

/** Bodies of a calling: 記者協會, 會計師公會. */
export const guild = /^(?:协会|公会|学会|总会|联会|工会|商会|促进会|联合会|事务所|俱乐部|联盟|理事会|律师会)/;

/** Callings whose name stands in that of their body, folded. */
export const callings =
  /(?:记者|教师|教员|护士|医生|医师|律师|会计师|工程师|建筑师|测量师|规划师|设计师|作家|画家|诗人|药剂师|演员|歌手|导演|编剧|艺人|艺术家|司机|运动员|球员|教练|社工|统计师|分析师|科学家|学生|家长|校长|居民|业主|农民|渔民|工人|青年|专家|学者|义工|志愿者)$/u;

/** Lone characters that headlines put before a body, folded: 警搗假集團, 官訪學校. */
export const brief: ReadonlySet<string> = new Set(
  "警 官 民 拟 料 促 控 告 疑 涉 访 晤 会 见 开 办 设 建 助 推 拓 聘 招 逐 遭 遇 买 卖 购 售 驻 领 来 去 入 捣 破 拘 捕 查 审 判 罚 撤 停 复 增 减 升 跌 涨 获 接 送 救 伤 死 撞 砸 偷 抢 骗 假 男 女 夫 妻 父 母 子 全 该 各 多 团 组 吁 冀 盼 倡".split(
    " ",
  ),
);
