/**
 * Radicals that stand for a character of simplified script, for which Unicode has no compatibility mapping, or a
 * traditional one (Unicode, EquivalentUnifiedIdeograph.txt; of ⼾ the form of the mainland).
 */
const RADICALS = pairs(
  '⺁厂⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺐尢⺒巳⺓幺⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺬示⺭礻' +
    '⺮竹⺰纟⺲罒⺶羊⺹耂⺺肀⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻓长' +
    '⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟⼾户',
);

/** The character that a radical or a compatibility ideograph stands for; itself where Unicode knows none. */
export function unifiedOf(character: string): string {
  return RADICALS.get(character) ?? character.normalize('NFKC');
}

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(Array.from(text.matchAll(/(.)(.)/gsu), ([, radical = '', unified = '']) => [radical, unified]));
}
