/**
 * What the news calls a figure and how it holds one against another, folded; the first of a row stands for all. What
 * is counted in another way is another figure: 人數 and 人次, 升幅 and 增速.
 */
export const figures: readonly string[] = [
  "总数 总量 合计 共计 总共",
  "总额 总金额",
  "金额 款额",
  "比例 比率 占比* 比重",
  "升幅 涨幅 增幅",
  "跌幅 降幅 减幅",
  "增速 增长率",
  "同比 按年*",
  "环比 按月*",
  "价值 总值 约值*",
  "价格 价钱",
  "产量 产出",
];
