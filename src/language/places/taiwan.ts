/** Taiwan's counties and cities, folded; words joined by = are one. */
export const taiwan =
  "台北市=台北 新北市=新北 基隆市=基隆 桃园市=桃园 新竹市 新竹县 苗栗县=苗栗 台中市=台中 彰化县=彰化 南投县=南投 云林县=云林 嘉义市 嘉义县 台南市=台南 高雄市=高雄 屏东县=屏东 宜兰县=宜兰 花莲县=花莲 台东县=台东 澎湖县=澎湖";
