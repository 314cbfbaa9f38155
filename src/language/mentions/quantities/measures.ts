import type { UnitRow } from "./unit.js";

/**
 * Id, exact size in the base unit of the dimension (a fraction where no decimal is exact), other forms, characters
 * that make another word of it, and the number at which the base unit reads nought.
 */
type Row = readonly [id: string, size: string | null, aliases?: string, notBefore?: string, zero?: string];

const measure = (dimension: string, rows: readonly Row[]): readonly UnitRow[] =>
  rows.map(([id, size, aliases = "", notBefore = "", zero]) => ({
    id,
    dimension,
    aliases,
    notBefore,
    ...(size === null ? {} : { size }),
    ...(zero === undefined ? {} : { zero }),
  }));

/**
 * Measures, one row a unit. The base unit of a dimension is the row of size 1. A size of null marks a unit of which
 * there are several and no word tells which (斤 is 500 g on the mainland, 604.79 g in Hong Kong, 600 g in Taiwan).
 *
 * Sources: the international yard and pound agreement of 1959 (foot 0.3048 m, pound 0.45359237 kg); Hong Kong
 * Weights and Measures Ordinance (Cap. 68), schedule 1: 司馬斤 604.78982 g; Chinese market units of 1930: 市斤 500 g,
 * 市尺 1/3 m, 市畝 2000/3 m²; Taiwan: 坪 400/121 m², 台斤 600 g; ISO 80000 for the rest.
 */
export const MEASURES: readonly UnitRow[] = [
  ...measure("length", [
    ["米", "1", "公尺 m", "飯粉其蘭酒芝羅"],
    ["公里", "1000", "千米 km KM"],
    ["厘米", "0.01", "釐米 公分 cm"],
    ["毫米", "0.001", "公厘 mm"],
    ["微米", "0.000001", "μm"],
    ["納米", "0.000000001", "nm 奈米"],
    ["海里", "1852", "海浬 浬"],
    ["英里", "1609.344", "哩"],
    // 呎 of a flat is a square foot: see contexts.ts.
    ["英尺", "0.3048", "呎 英呎"],
    ["英寸", "0.0254", "吋 英吋", "照"],
    ["碼", "0.9144", "", "頭數"],
    ["市里", "500", "華里"],
    ["里", null, "", "面程斯昂約"],
    ["尺", null, "", "寸度"],
    ["丈", null, "", "夫"],
    ["寸", null],
    ["光年", "9460730472580800"],
  ]),
  ...measure("area", [
    ["平方米", "1", "平米 平方公尺 ㎡ m2 m²"],
    ["平方公里", "1000000", "平方千米 km2 km² ㎢"],
    ["平方厘米", "0.0001", "cm2 cm²"],
    ["平方呎", "0.09290304", "平方英尺 方呎 平方英呎"],
    ["平方英里", "2589988.110336", "平方哩"],
    ["公頃", "10000"],
    ["英畝", "4046.8564224"],
    ["畝", "2000/3", "市畝"],
    ["坪", "400/121", "", "洲石輋"],
    ["平方尺", null],
  ]),
  ...measure("volume", [
    ["立方米", "1", "立方公尺 m3 m³ 立方"],
    ["立方厘米", "0.000001", "cc CC"],
    ["公升", "0.001", "升 L", "至級學降溫幅值旗空任格水"],
    ["毫升", "0.000001", "ml mL"],
    ["立方呎", "0.028316846592", "立方英尺"],
    ["英加侖", "0.00454609"],
    ["美加侖", "0.003785411784"],
    ["加侖", null],
    ["桶", null, "", "裝"],
  ]),
  ...measure("mass", [
    ["公斤", "1", "千克 kg KG"],
    ["噸", "1000", "公噸", "位級"],
    ["克", "0.001", "g", "服林里拉羅蘭隆扣難勤制"],
    ["毫克", "0.000001", "mg"],
    ["微克", "0.000000001", "μg"],
    ["萬噸級", null],
    ["磅", "0.45359237", "", "礴"],
    ["安士", "0.028349523125", "盎司"],
    ["司馬斤", "0.60478982"],
    ["市斤", "0.5"],
    ["台斤", "0.6"],
    ["斤", null],
    ["両", null, "兩", "岸會制性極難旁側邊地個名人家位年天日月國校隊黨萬千百億成者種類次"],
    ["擔", null, "", "任心保憂當架"],
    ["克拉", "0.0002", "卡拉"],
  ]),
  ...measure("speed", [
    ["米/秒", "1", "米每秒 m/s"],
    ["公里/小時", "5/18", "公里每小時 km/h 公里/時 千米/小時"],
    ["英里/小時", "0.44704", "mph"],
    ["馬赫", null],
  ]),
  ...measure("temperature", [
    ["攝氏度", "1", "℃ °C 度C"],
    ["華氏度", "5/9", "℉ °F 度F", "", "32"],
  ]),
  ...measure("energy", [
    ["焦耳", "1"],
    ["千瓦時", "3600000", "度電 kWh 千瓦小時"],
    ["兆瓦時", "3600000000", "MWh"],
    ["吉瓦時", "3600000000000", "GWh"],
    ["太瓦時", "3600000000000000", "TWh"],
    ["千卡", "4184", "大卡 kcal"],
    ["卡路里", "4.184"],
  ]),
  ...measure("power", [
    ["瓦", "1", "瓦特", "斯"],
    ["千瓦", "1000", "kW 瓩"],
    ["兆瓦", "1000000", "MW"],
    ["吉瓦", "1000000000", "GW"],
    ["馬力", null, "匹馬力"],
  ]),
  ...measure("electricity", [
    ["伏", "1", "伏特 V", "擊"],
    ["千伏", "1000", "kV"],
    ["安培", null],
  ]),
  ...measure("data", [
    ["字節", "1"],
    ["KB", "1000"],
    ["MB", "1000000"],
    ["GB", "1000000000"],
    ["TB", "1000000000000"],
    ["PB", "1000000000000000"],
    ["比特", "0.125"],
  ]),
  ...measure("data-rate", [
    ["Mbps", "1", "兆比特每秒"],
    ["Gbps", "1000"],
  ]),
  ...measure("frequency", [
    ["赫茲", "1", "Hz HZ"],
    ["兆赫", "1000000", "MHz"],
    ["吉赫", "1000000000", "GHz"],
  ]),
  ...measure("pressure", [
    ["百帕", "1", "hPa 百帕斯卡 毫巴"],
    ["帕斯卡", "0.01"],
    ["毫米汞柱", "1.33322387415", "mmHg"],
  ]),
  ...measure("loudness", [["分貝", "1", "dB"]]),
  ...measure("concentration", [
    ["ppm", "1"],
    ["ppb", "0.001"],
  ]),
  ...measure("computing", [
    ["TFLOPS", "1"],
    ["PFLOPS", "1000"],
    ["EFLOPS", "1000000"],
  ]),
];
