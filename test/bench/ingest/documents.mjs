/** Documents of one text in the formats that are read. */
import { chromium } from "playwright-core";
import { strToU8, zipSync } from "fflate";

const SENTENCES = [
  (n) =>
    `港口管理局昨日公布，${n}號貨櫃碼頭上月吞吐量為${n + 80}萬個標準箱，較去年同期上升百分之${(n % 9) + 1}。`,
  (n) => `局方發言人表示，新泊位共${(n % 7) + 3}個，預計明年${(n % 12) + 1}月啟用，涉及撥款約${n + 2}億元。`,
  (n) => `運輸業界代表${n + 1_200}人出席諮詢會，多數贊成延長夜間開放時間至凌晨${(n % 4) + 1}時。`,
  (n) => `工會要求當局增聘至少${n + 150}名人手，並在三個月內公布輪班安排。`,
];

/** A text of pages, each of a headline and paragraphs of some 900 characters in all. */
export const createText = (pages) =>
  Array.from({ length: pages }, (_, page) => {
    const paragraphs = Array.from({ length: 6 }, (_p, at) =>
      SENTENCES.map((write) => write(page * 6 + at)).join(""),
    );
    return [`第${page + 1}頁：貨櫃碼頭新泊位明年啟用`, ...paragraphs].join("\n\n");
  });

export const toHtml = (pages, isVertical = false) => {
  const style = `@page{size:A4;margin:2cm}section{break-after:page;${isVertical ? "writing-mode:vertical-rl;height:25cm;" : ""}font:10pt serif}`;
  const sections = pages.map((page) => {
    const lines = page.split("\n\n").map((line) => `<p>${line}</p>`);
    return `<section>${lines.join("")}</section>`;
  });
  return `<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8"><title>碼頭</title><style>${style}</style></head><body><article>${sections.join("")}</article></body></html>`;
};

export const toDocx = (pages) => {
  const paragraphs = pages
    .flatMap((page) => page.split("\n\n"))
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  const main = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join("")}</w:body></w:document>`;
  return Buffer.from(zipSync({ "word/document.xml": strToU8(main) }));
};

/** PDF documents by Chromium, by its own path where CHROMIUM says one. */
export const printPdfs = async (htmls) => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const tab = await browser.newPage();
    const printed = [];
    for (const html of htmls) {
      await tab.setContent(html);
      printed.push(await tab.pdf({ preferCSSPageSize: true, timeout: 0 }));
    }
    return printed;
  } finally {
    await browser.close();
  }
};
