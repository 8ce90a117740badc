// As much of a customer's name as a small space has room for, and the part that tells it apart. Chinese company names begin
// with a place: 杭州宏远科技 is 宏远科, not 杭州宏. A place is known by the list below, or because many names of the table
// begin with it. Alternative not taken: cutting at the front only, which makes every customer of a city look the same.

/** Provinces and larger cities that company names begin with, without 省 or 市. */
const PLACES = new Set(
  (
    "北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 " +
    "内蒙古 广西 西藏 宁夏 新疆 香港 澳门 广州 深圳 杭州 南京 苏州 成都 武汉 西安 郑州 长沙 沈阳 青岛 宁波 无锡 佛山 东莞 合肥 大连 福州 厦门 哈尔滨 " +
    "济南 温州 南宁 长春 泉州 石家庄 贵阳 南昌 金华 常州 南通 嘉兴 太原 徐州 昆明 珠海 中山 惠州 台州 烟台 兰州 绍兴 海口 扬州 潍坊 洛阳 临沂 乌鲁木齐 " +
    "镇江 盐城 湖州 汕头 泰州 保定 呼和浩特 芜湖 赣州 威海 淄博 济宁 唐山 漳州 襄阳 宜昌 邯郸 沧州 连云港 江门 淮安 银川 桂林 柳州 绵阳 株洲 西宁 拉萨 " +
    "东北 华东 华南 华北 中国"
  ).split(" "),
);

const LONGEST_PLACE = 4;
/** From this many customers on that begin alike, the beginning is a place. */
const ALIKE = 3;
/** Characters shown of a name in Chinese script. */
const SHOWN = 3;
const HAN = /\p{Script=Han}/u;

/**
 * Gives the reader of short names for the customers of one table. Names in other scripts give their first word.
 * `shortNames(["杭州宏远科技"])("杭州宏远科技") //=> "宏远科"`
 */
export function shortNames(names: Iterable<string>): (name: string) => string {
  const beginnings = new Map<string, number>();
  for (const name of names) {
    const beginning = [...name].slice(0, 2).join("");
    beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
  }
  return (name) => {
    const text = name.trim();
    if (!HAN.test(text)) return text.split(/\s+/, 1)[0] ?? "";
    const rest = withoutPlace(text, beginnings);
    return [...rest].slice(0, SHOWN).join("");
  };
}

function withoutPlace(name: string, beginnings: ReadonlyMap<string, number>): string {
  const characters = [...name];
  for (let length = LONGEST_PLACE; length >= 2; length--) {
    const beginning = characters.slice(0, length).join("");
    const isPlace = PLACES.has(beginning) || (length === 2 && (beginnings.get(beginning) ?? 0) >= ALIKE);
    if (!isPlace) continue;
    const rest = characters.slice(length);
    if (/^[省市]$/.test(rest[0] ?? "")) rest.shift();
    // What is left must still be a name.
    return rest.length >= 2 ? rest.join("") : name;
  }
  return name;
}
