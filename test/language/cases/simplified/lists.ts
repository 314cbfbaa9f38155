import type { Row } from "../row.js";

export const rows: readonly Row[] = [
  [
    "当地先后发生5.1和4.5级地震，预计风力3至5级。",
    "5.1 = 5.1 級/levels",
    "4.5级 = 4.5 級/levels",
    "3至5级 = range 3..5 [3,5] ~3,5 級/levels",
  ],
  [
    "两组各有2、5和8名选手，投资3和5亿元，24或48小时后复检。",
    "两组 = 2 組/item",
    "2 = 2 名/people",
    "5 = 5 名/people",
    "8名 = 8 名/people",
    "3 = 300000000 元/money",
    "5亿元 = 500000000 元/money",
    "24 = PT24H 24 hour",
    "48小时 = PT48H 48 hour",
  ],
];
