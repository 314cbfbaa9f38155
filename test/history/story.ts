/**
 * What happens to two pages, and later a third, in the course of a month; and what hedui must say of it each time.
 * Findings are named by what they are about: `deaths`, `closure`, `fence`, `cost`; with the newspaper where it is
 * the third.
 */
import type { ManifestSource } from "../../src/model/index.js";
import { inFullWidthDigits, inSimplified, reordered, rewrapped } from "../laws/rewritings.js";
import { BASELINE, type Repository } from "./repository.js";

/** What a check must come to. Lists that are left out are empty. */
export interface Expected {
  readonly status: number;
  readonly new?: readonly string[];
  readonly known?: readonly string[];
  readonly changed?: readonly string[];
  readonly resolved?: readonly string[];
  /** What standard error says. */
  readonly says?: RegExp;
}

/** One edit, and the check after it. */
export interface Step {
  readonly title: string;
  readonly edit?: (repository: Repository) => void | Promise<void>;
  /** `hedui baseline …` beside the edit; a name in braces stands for the fingerprint of its finding. */
  readonly decide?: readonly string[];
  /** What that must say on standard error, where it matters. */
  readonly told?: RegExp;
  /** Whether the decision must be refused. */
  readonly isRefused?: boolean;
  readonly today?: string;
  readonly flags?: readonly string[];
  readonly gives: Expected;
}

/** Which finding a description is of. */
export const NAMES: { readonly [name: string]: RegExp } = {
  deaths: /死亡/u,
  closure: /封[閉闭]/u,
  fence: /[護护][欄栏]/u,
  cost: /造[價价]/u,
};

/** The newspaper that is named beside a finding. */
export const THIRD = "新島報";

/** The manifest to begin with. */
export const SOURCES: readonly ManifestSource[] = [
  { id: "harbour", path: "harbour.txt", newspaper: "海港日報", published: "2025-05-22" },
  { id: "evening", path: "evening.txt", newspaper: "維港晚報", published: "2025-05-22" },
];

/** The pages to begin with: they clash in the number of deaths, in their headlines too. */
export const PAGES: { readonly [file: string]: string } = {
  "harbour.txt": `屯門公路四車相撞　7人死亡

【海港日報訊】屯門公路昨晨發生四車相撞，車禍造成7人死亡，另有12人受傷，送往屯門醫院治理。

運輸署表示，公路全線封閉6小時，其後恢復通車。

運輸署署長羅永年表示，署方將於下月在該路段加設護欄，工程造價3200萬元。
`,
  "evening.txt": `屯門公路車禍　9人死亡

【維港晚報訊】昨晨屯門公路發生四車相撞，車禍造成9人死亡，另有12人受傷，全部送往屯門醫院。

運輸署指出，公路全線封閉6小時後恢復通車。

運輸署署長羅永年指出，署方將於下月在該路段加設護欄，工程造價3200萬元。
`,
};

const UNRELATED = `後巷貓隻獲救

愛護動物協會人員前晚在後巷救出一隻受困的小貓，牠沒有受傷，暫由中心照顧。
`;

const replace = (file: string, from: string | RegExp, to: string) => (repository: Repository) =>
  repository.edit(file, (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${String(from)} does not stand in ${file}`);
    return changed;
  });

const both = (change: (text: string) => string) => (repository: Repository) => {
  for (const file of ["harbour.txt", "evening.txt"]) repository.edit(file, change);
};

/** The story, step by step; each builds on those before it. */
export const STORY: readonly Step[] = [
  {
    title: "two pages that clash, and no baseline",
    flags: [],
    gives: { status: 1, new: ["deaths"] },
  },
  {
    title: "a baseline that is named and is not there",
    gives: {
      status: 2,
      says: /there is no baseline hedui\.baseline\.json: hedui baseline create makes one/u,
    },
  },
  {
    title: "the baseline is created",
    decide: ["create"],
    gives: { status: 0, known: ["deaths"] },
  },
  {
    title: "created again: refused, and nothing is lost",
    decide: ["create"],
    isRefused: true,
    told: /is there already and is not replaced: hedui baseline update/u,
    gives: { status: 0, known: ["deaths"] },
  },
  {
    title: "both pages are wrapped anew",
    edit: both(rewrapped(17)),
    gives: { status: 0, known: ["deaths"] },
  },
  { title: "paragraphs change places", edit: both(reordered), gives: { status: 0, known: ["deaths"] } },
  {
    title: "a file, its path and its id are renamed",
    edit: (repository) => {
      repository.rename("harbour.txt", "A1 港聞.txt");
      repository.publish(([first, ...others]) => [
        ...others,
        { ...first!, id: "a1-2025-05-22", path: "A1 港聞.txt", page: "A1" },
      ]);
    },
    gives: { status: 0, known: ["deaths"] },
  },
  {
    title: "and named back",
    edit: (repository) => {
      repository.rename("A1 港聞.txt", "harbour.txt");
      repository.publish((sources) => [SOURCES[0]!, sources.find(({ id }) => id === "evening")!]);
    },
    gives: { status: 0, known: ["deaths"] },
  },
  {
    title: "an unrelated report is printed below",
    edit: (repository) => repository.edit("evening.txt", (text) => `${text}\n${UNRELATED}`),
    gives: { status: 0, known: ["deaths"] },
  },
  {
    title: "the pages are set as they were",
    edit: (repository) => {
      for (const [file, text] of Object.entries(PAGES)) repository.write(file, text);
    },
    gives: { status: 0, known: ["deaths"] },
  },
  {
    title: "a contradiction is introduced",
    edit: replace("evening.txt", "封閉6小時", "封閉8小時"),
    gives: { status: 1, new: ["closure"], known: ["deaths"] },
  },
  {
    title: "an unknown fingerprint is refused",
    decide: ["accept", "beef0123:0badcafe", "--reason", "截稿時間不同"],
    isRefused: true,
    told: /no finding and no entry of the baseline has the fingerprint beef0123:0badcafe/u,
    gives: { status: 1, new: ["closure"], known: ["deaths"] },
  },
  {
    title: "a decision without a reason is refused",
    decide: ["accept", "{closure}"],
    isRefused: true,
    told: /why\? --reason/u,
    gives: { status: 1, new: ["closure"], known: ["deaths"] },
  },
  {
    title: "it is accepted",
    decide: ["accept", "{closure}", "--reason", "兩報的截稿時間不同", "--by", "港聞版編輯"],
    gives: { status: 0, known: ["closure", "deaths"] },
  },
  {
    title: "a figure of a known finding is changed",
    edit: (repository) => both((text) => text.replaceAll("9人", "8人"))(repository),
    gives: { status: 1, changed: ["deaths"], known: ["closure"] },
  },
  {
    title: "an update without --changed leaves that to people",
    decide: ["update"],
    told: /not accepted: 2:quantity-conflict.*--changed lets the decision follow/u,
    gives: { status: 1, changed: ["deaths"], known: ["closure"] },
  },
  {
    title: "the change is reverted",
    edit: (repository) => both((text) => text.replaceAll("8人", "9人"))(repository),
    gives: { status: 0, known: ["closure", "deaths"] },
  },
  {
    title: "the figure changes for good, and the decision follows",
    edit: (repository) => both((text) => text.replaceAll("9人", "10人"))(repository),
    decide: ["update", "--changed"],
    gives: { status: 0, known: ["closure", "deaths"] },
  },
  {
    title: "one is fixed and one is added at once",
    edit: (repository) => {
      replace("evening.txt", "封閉8小時", "封閉6小時")(repository);
      replace("evening.txt", "將於下月", "擬於下月")(repository);
    },
    gives: { status: 1, new: ["fence"], known: ["deaths"], resolved: ["closure"] },
  },
  {
    title: "the new one is dismissed",
    decide: ["dismiss", "{fence}", "--reason", "署方當日兩種說法都有"],
    gives: { status: 0, known: ["deaths", "fence"], resolved: ["closure"] },
  },
  {
    title: "a strict run asks for the entry that nothing meets",
    flags: ["--baseline", BASELINE, "--strict-baseline"],
    gives: { status: 3, known: ["deaths", "fence"], resolved: ["closure"], says: /2:duration-conflict/u },
  },
  {
    title: "a new contradiction wins over the stale entry",
    edit: replace("evening.txt", "3200萬", "3600萬"),
    flags: ["--baseline", BASELINE, "--strict-baseline"],
    gives: { status: 1, new: ["cost"], known: ["deaths", "fence"], resolved: ["closure"] },
  },
  {
    title: "it is put right, and the baseline pruned",
    edit: replace("evening.txt", "3600萬", "3200萬"),
    decide: ["prune"],
    flags: ["--baseline", BASELINE, "--strict-baseline"],
    gives: { status: 0, known: ["deaths", "fence"] },
  },
  {
    title: "one page is printed in Simplified characters",
    edit: (repository) => repository.edit("evening.txt", inSimplified),
    gives: { status: 0, known: ["deaths", "fence"] },
  },
  {
    title: "and in digits of full width, with marks of half width",
    edit: (repository) =>
      repository.edit("evening.txt", (text) =>
        inFullWidthDigits(text).replaceAll("【", "[").replaceAll("】", "]"),
      ),
    gives: { status: 0, known: ["deaths", "fence"] },
  },
  {
    title: "git takes the page back",
    edit: (repository) => {
      repository.git("checkout", "HEAD~2", "--", "evening.txt");
    },
    gives: { status: 0, known: ["deaths", "fence"] },
  },
  {
    title: "a caption says the known figure again",
    edit: (repository) =>
      repository.edit("evening.txt", (text) => `${text}\n圖：屯門公路車禍造成10人死亡，現場一片狼藉。\n`),
    gives: { status: 0, known: ["deaths"].concat("fence") },
  },
  {
    title: "a headline no longer says it",
    edit: replace("evening.txt", "屯門公路車禍　10人死亡", "屯門公路四車相撞"),
    gives: { status: 0, known: ["deaths", "fence"] },
  },
  {
    title: "the sentence of the text is worded anew, the other headline still says it",
    edit: (repository) => {
      replace("evening.txt", "屯門公路四車相撞", "屯門公路車禍　10人死亡")(repository);
      repository.edit("evening.txt", (text) => text.replace(/\n圖：.*\n/u, ""));
      repository.commit("the headline again");
      replace("evening.txt", "車禍造成10人死亡", "意外釀成10人死亡")(repository);
    },
    gives: { status: 0, known: ["deaths", "fence"] },
  },
  {
    title: "a third newspaper prints a copy of the page",
    edit: (repository) => {
      replace("evening.txt", "意外釀成", "車禍造成")(repository);
      repository.write("newisle.txt", repository.read("evening.txt").replace("維港晚報", THIRD));
      repository.publish((sources) => [
        ...sources,
        { id: "newisle", path: "newisle.txt", newspaper: THIRD, published: "2025-05-22" },
      ]);
    },
    gives: { status: 1, new: [`deaths ${THIRD}`, `fence ${THIRD}`], known: ["deaths", "fence"] },
  },
  {
    title: "an update accepts both for one reason",
    decide: ["update", "--reason", "通訊社稿"],
    gives: { status: 0, known: ["deaths", "fence", `deaths ${THIRD}`, `fence ${THIRD}`] },
  },
  {
    title: "the third page is deleted",
    edit: (repository) => repository.publish((sources) => sources.filter(({ id }) => id !== "newisle")),
    gives: { status: 0, known: ["deaths", "fence"], resolved: [`deaths ${THIRD}`, `fence ${THIRD}`] },
  },
  {
    title: "git reverts that, and deletes it again with its decisions",
    edit: async (repository) => {
      repository.commit("deleted");
      repository.git("revert", "--no-edit", "HEAD");
      repository.publish((sources) => sources.filter(({ id }) => id !== "newisle"));
    },
    decide: ["prune"],
    gives: { status: 0, known: ["deaths", "fence"] },
  },
  {
    title: "a decision gets a last day",
    decide: ["accept", "{deaths}", "--reason", "待醫院公布", "--expires", "2025-06-30"],
    today: "2025-06-30",
    gives: { status: 0, known: ["deaths", "fence"] },
  },
  {
    title: "that day is past: a warning, and no failure",
    today: "2025-07-10",
    gives: { status: 0, known: ["deaths", "fence"], says: /2025-06-30/u },
  },
  {
    title: "the days of grace are past",
    today: "2025-07-15",
    gives: { status: 1, new: ["deaths"], known: ["fence"], says: /2025-06-30/u },
  },
  {
    title: "without days of grace it fails at once",
    edit: (repository) => repository.write("strict.json", '{"expiryGraceDays":0}'),
    today: "2025-07-01",
    flags: ["--baseline", BASELINE, "--config", "strict.json"],
    gives: { status: 1, new: ["deaths"], known: ["fence"] },
  },
  {
    title: "it is accepted for longer",
    decide: ["accept", "{deaths}", "--reason", "待死因庭裁定", "--expires", "2026-06-30"],
    today: "2025-07-15",
    gives: { status: 0, known: ["deaths", "fence"] },
  },
  {
    title: "another is said to be corrected, and is not",
    decide: ["correct", "{fence}", "--reason", "已改稿"],
    gives: { status: 1, new: ["fence"], known: ["deaths"], says: /correct|改正|更正/u },
  },
  {
    title: "it is corrected: nothing is left to do, not even for a strict run",
    edit: replace("evening.txt", "擬於下月", "將於下月"),
    flags: ["--baseline", BASELINE, "--strict-baseline"],
    gives: { status: 0, known: ["deaths"], resolved: ["fence"] },
  },
  {
    title: "two branches accept findings apart in the file, and git merges them",
    edit: async (repository) => {
      repository.commit("before the branches");
      repository.git("checkout", "--quiet", "-b", "closure");
      replace("harbour.txt", "封閉6小時", "封閉5小時")(repository);
      await repository.hedui("2025-07-16", "baseline", "update", "--reason", "截稿", "manifest.json");
      repository.commit("closure");
      repository.git("checkout", "--quiet", "main");
      repository.git("checkout", "--quiet", "-b", "cost");
      replace("evening.txt", "3200萬", "3600萬")(repository);
      await repository.hedui("2025-07-16", "baseline", "update", "--reason", "造價有修訂", "manifest.json");
      repository.commit("cost");
      repository.git("checkout", "--quiet", "main");
      repository.git("merge", "--no-edit", "closure");
      if (!repository.git("merge", "--no-edit", "cost")) throw new Error("the branches do not merge");
    },
    gives: { status: 0, known: ["closure", "cost", "deaths"], resolved: ["fence"] },
  },
  {
    title: "two branches decide otherwise on one finding: git stops, and so does hedui, at the line",
    edit: async (repository) => {
      repository.commit("before the conflict");
      for (const [branch, decision] of [
        ["yes", "accept"],
        ["no", "dismiss"],
      ] as const) {
        repository.git("checkout", "--quiet", "-b", branch, "main");
        replace("evening.txt", "將於下月", "擬於下月")(repository);
        await repository.hedui("2025-07-17", "baseline", "prune", "manifest.json");
        const { report } = await repository.check("2025-07-17", ["--baseline", BASELINE]);
        const fence = report!.findings.find(({ rule }) => rule === "modality-shift")!.fingerprint;
        await repository.hedui(
          "2025-07-17",
          "baseline",
          decision,
          fence,
          "--reason",
          branch,
          "manifest.json",
        );
        repository.commit(branch);
      }
      repository.git("checkout", "--quiet", "main");
      repository.git("merge", "--no-edit", "yes");
      if (repository.git("merge", "--no-edit", "no")) throw new Error("the branches merge");
    },
    gives: { status: 2, says: /^hedui: hedui\.baseline\.json:\d+: .*a merge conflict is left/u },
  },
  {
    title: "both entries are kept: which of the decisions counts?",
    edit: (repository) => {
      repository.edit(BASELINE, (text) => {
        const entry = /<{7}[^\n]*\n([\s\S]*?)={7}\n([\s\S]*?)>{7}[^\n]*\n/u.exec(text);
        if (entry === null) throw new Error("there is no conflict");
        const merged = (side: string) => text.replace(entry[0], side);
        const sides = [entry[1]!, entry[2]!].map((side) => JSON.parse(merged(side)) as { entries: object[] });
        const [ours, theirs] = sides as [{ entries: object[] }, { entries: object[] }];
        return JSON.stringify({ ...ours, entries: [...ours.entries, ...theirs.entries] }, null, 2);
      });
    },
    gives: { status: 2, says: /is decided twice, accepted at line \d+ and dismissed here: keep one/u },
  },
  {
    title: "one branch is taken, and the decisions of the other imported",
    edit: async (repository) => {
      repository.git("checkout", "yes", "--", BASELINE);
      repository.write("theirs.json", "");
      repository.git("add", "--all");
      repository.commit("merged");
      repository.git("checkout", "no", "--", BASELINE);
      repository.rename(BASELINE, "theirs.json");
      repository.git("checkout", "yes", "--", BASELINE);
    },
    decide: ["import", "theirs.json", "--prefer", "theirs"],
    gives: { status: 0, known: ["closure", "cost", "deaths", "fence"] },
  },
  {
    title: "the file is cut short: refused with its line, and left as it is",
    edit: (repository) => repository.edit(BASELINE, (text) => text.slice(0, 400)),
    decide: ["update", "--reason", "…"],
    isRefused: true,
    told: /hedui\.baseline\.json:\d+: .*not valid JSON/u,
    gives: { status: 2, says: /hedui\.baseline\.json:\d+: .*take the file back from version control/u },
  },
  {
    title: "taken back",
    edit: (repository) => {
      repository.git("checkout", "yes", "--", BASELINE);
    },
    gives: { status: 0, known: ["closure", "cost", "deaths", "fence"] },
  },
  {
    title: "a baseline of an earlier hedui still holds, and says what to do",
    edit: (repository) => repository.age(),
    gives: {
      status: 0,
      known: ["closure", "cost", "deaths", "fence"],
      says: /hedui baseline update/u,
    },
  },
  {
    title: "its fingerprints are written anew",
    decide: ["update"],
    told: /4 fingerprints of an earlier version of hedui written anew/u,
    gives: { status: 0, known: ["closure", "cost", "deaths", "fence"] },
  },
  {
    title: "a baseline of a later hedui is refused",
    edit: (repository) => repository.edit(BASELINE, (text) => text.replaceAll('"2:', '"3:')),
    gives: { status: 2, says: /made by a later hedui.*update hedui/u },
  },
  {
    title: "a newspaper gets another name: other findings",
    edit: (repository) => {
      repository.edit(BASELINE, (text) => text.replaceAll('"3:', '"2:'));
      repository.publish(([first, ...others]) => [{ ...first!, newspaper: "海港新聞" }, ...others]);
    },
    gives: {
      status: 1,
      new: ["closure", "cost", "deaths", "fence"],
      resolved: ["closure", "cost", "deaths", "fence"],
    },
  },
  {
    title: "one page is left: nothing to compare, and nothing is pruned away by mistake",
    edit: (repository) => repository.publish(([first]) => [{ ...first!, newspaper: "海港日報" }]),
    decide: ["list"],
    gives: { status: 0, resolved: ["closure", "cost", "deaths", "fence"] },
  },
];
