// Notes, tags and owners are compared in one spelling: simplified script, half width, lower case. Folding here keeps every
// character's place (one in, one out), so that the words shown to a person are cut from the note as it was typed.
// Alternative not taken: NFKC, which may change the length of a text.

const TRADITIONAL =
  "價術緊採購長競對爭應報較換訴滿貨約終單註冊無沒資擴產設備進線項訂們個幾處關閉經監專員務總業銷隊級貝顧問於從與後週號間兩內暫發現過會來實際還該說稱風險聯繫續預計劃時機構買賣運費議異簽優錢調減漲質檢驗類寬併轉變慮評選營開辦廠歲創驅動壓並層達億萬標緩遲誤書網樣強溝維護係極視況觀適導戰責親訪電話";
const SIMPLIFIED =
  "价术紧采购长竞对争应报较换诉满货约终单注册无没资扩产设备进线项订们个几处关闭经监专员务总业销队级贝顾问于从与后周号间两内暂发现过会来实际还该说称风险联系续预计划时机构买卖运费议异签优钱调减涨质检验类宽并转变虑评选营开办厂岁创驱动压并层达亿万标缓迟误书网样强沟维护系极视况观适导战责亲访电话";

const FOLDED = new Map<string, string>();
for (let at = 0; at < TRADITIONAL.length; at++) FOLDED.set(TRADITIONAL[at], SIMPLIFIED[at]);

/** One spelling for the many ways to write a word, character by character. `foldSpelling("Ｑ３對比") //=> "q3对比"` */
export function foldSpelling(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xff01 && code <= 0xff5e) folded += String.fromCharCode(code - 0xfee0).toLowerCase();
    else if (code === 0x3000 || code === 0xa0) folded += " ";
    else if (code >= 0x41 && code <= 0x5a) folded += String.fromCharCode(code + 32);
    else folded += FOLDED.get(text[at]) ?? text[at];
  }
  return folded;
}

const SPELLINGS = new Map<string, string>();
for (const [traditional, simplified] of FOLDED) {
  SPELLINGS.set(simplified, (SPELLINGS.get(simplified) ?? "") + traditional);
}

/** All characters that fold to this folded one: to look for a word without folding the text. `spellingsOf("价") //=> "价價"` */
export function spellingsOf(folded: string): string {
  const code = folded.charCodeAt(0);
  if (code > 0x20 && code < 0x7f)
    return (
      folded +
      folded.toUpperCase() +
      String.fromCharCode(code + 0xfee0) +
      String.fromCharCode(folded.toUpperCase().charCodeAt(0) + 0xfee0)
    );
  return folded === " " ? " \u3000\u00a0" : folded + (SPELLINGS.get(folded) ?? "");
}
