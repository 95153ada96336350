import type { XmlElement } from '@rgrove/parse-xml';
import { joinWords, plainWords, scriptedWords, type Words } from '../draft-line.ts';
import { attributeOf, childOf, childrenOf, textIn } from './xml.ts';

/** A formula of Word in one line (ECMA-376-1, 22.1): fractions with a stroke, roots with √, sub- and superscript marked. */
export function readMath(element: XmlElement): Words {
  switch (element.name) {
    case 'm:t':
      return plainWords(textIn(element));
    case 'm:f':
      return joinWords(inBrackets(part(element, 'm:num')), plainWords('/'), inBrackets(part(element, 'm:den')));
    case 'm:rad':
      return joinWords(part(element, 'm:deg'), plainWords('√'), inBrackets(part(element, 'm:e')));
    case 'm:sSub':
      return joinWords(part(element, 'm:e'), scriptedWords(part(element, 'm:sub').text, 'sub'));
    case 'm:sSup':
      return joinWords(part(element, 'm:e'), scriptedWords(part(element, 'm:sup').text, 'sup'));
    case 'm:sSubSup':
      return joinWords(
        part(element, 'm:e'),
        scriptedWords(part(element, 'm:sub').text, 'sub'),
        scriptedWords(part(element, 'm:sup').text, 'sup'),
      );
    case 'm:nary':
      return joinWords(
        plainWords(attributeOf(childOf(element, 'm:naryPr', 'm:chr'), 'm:val') ?? '∫'),
        scriptedWords(part(element, 'm:sub').text, 'sub'),
        scriptedWords(part(element, 'm:sup').text, 'sup'),
        part(element, 'm:e'),
      );
    case 'm:d':
      return joinWords(
        plainWords(attributeOf(childOf(element, 'm:dPr', 'm:begChr'), 'm:val') ?? '('),
        ...childrenOf(element, 'm:e').map(readMath),
        plainWords(attributeOf(childOf(element, 'm:dPr', 'm:endChr'), 'm:val') ?? ')'),
      );
    default:
      return joinWords(...childrenOf(element).map(readMath));
  }
}

function part(element: XmlElement, name: string): Words {
  const found = childOf(element, name);
  return found ? readMath(found) : plainWords('');
}

/** What is more than a number or a name needs brackets beside a stroke. */
function inBrackets(words: Words): Words {
  return /^[\p{L}\p{N}.]*$/u.test(words.text) ? words : joinWords(plainWords('('), words, plainWords(')'));
}
