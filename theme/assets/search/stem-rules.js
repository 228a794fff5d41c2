// The tables of the stemmer, as in src/Search/Stemming/EnglishRules.cs.
const pairs = text => text.split(' ').map(pair => pair.split(':'));

export const exceptions = new Map(pairs('skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli '
  + 'singly:singl sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes'));
export const whole = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);
export const beginnings = ['gener', 'commun', 'arsen'];

// Endings and what takes their place, longer ones first.
export const step2 = pairs('ational:ate ization:ize iveness:ive fulness:ful ousness:ous tional:tion biliti:ble lessli:less entli:ent ation:ate '
  + 'alism:al aliti:al ousli:ous iviti:ive fulli:ful enci:ence anci:ance abli:able izer:ize ator:ate alli:al bli:ble ogi:og li:');
export const step3 = pairs('ational:ate tional:tion alize:al icate:ic iciti:ic ative: ical:ic ness: ful:');
export const step4 = pairs('ement: ance: ence: able: ible: ment: ant: ent: ism: ate: iti: ous: ive: ize: ion: al: er: ic:');
