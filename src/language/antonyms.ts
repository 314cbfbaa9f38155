/** Words that say the opposite of each other, folded: every word on one side of a slash of every one on the other. */
const rows: readonly string[] = [
  "同意 赞成 支持/反对 不赞成",
  "承认 认罪 招认/否认",
  "通过/否决 驳回 不合格",
  "批准 核准 获批/拒绝 驳回 否决",
  "上升 增加 增长 攀升 上涨 回升/下降 减少 下跌 下滑 回落 缩减",
  "升/跌 降",
  "升至 增至/跌至 降至 减至",
  "上调 调高 提高 调升/下调 调低 降低 调减",
  "扩大 增至/缩小 收窄",
  "提前/推迟 延后 延期 押后",
  "开放 重开 开通/关闭 封闭",
  "恢复 重启/暂停 中止",
  "成功/失败",
  "胜诉 得直/败诉 被驳回",
  "有罪/无罪",
  "盈利 获利/亏损",
  "顺差/逆差",
  "加息/减息 降息",
  "免费/收费",
  "保留/拆除 取消 撤销",
  "继续/停止 终止",
  "公开/闭门 不公开",
  "自愿/强制",
  "接受/拒绝",
  "取得一致/破裂",
  "流入/流出",
];

const opposites: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  const add = (word: string, opposite: string) =>
    found.set(word, (found.get(word) ?? new Set()).add(opposite));
  for (const row of rows) {
    const [ones, others] = row.split("/").map((side) => side.split(" "));
    for (const one of ones!)
      for (const other of others!) {
        add(one, other);
        add(other, one);
      }
  }
  return found;
})();

/**
 * Whether two words say the opposite of each other.
 *
 * @param left - a word, folded
 * @param right - another
 */
export const areOpposite = (left: string, right: string): boolean => opposites.get(left)?.has(right) === true;
