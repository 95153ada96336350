import type { XmlElement } from '@rgrove/parse-xml';
import { joinWords, type Words } from '../draft-line.ts';
import { attributeOf, childOf, childrenOf, textIn } from './xml.ts';

/** A formula of Word in one line (ECMA-376-1, 22.1): fractions with a stroke, roots with √, sub- and superscript marked. */
export function readMath(element: XmlElement): Words {
  switch (element.name) {
    case 'm:t':
      return { text: textIn(element), marks: [] };
    case 'm:f':
      return joinWords(inBrackets(part(element, 'm:num')), plain('/'), inBrackets(part(element, 'm:den')));
    case 'm:rad':
      return joinWords(part(element, 'm:deg'), plain('√'), inBrackets(part(element, 'm:e')));
    case 'm:sSub':
      return joinWords(part(element, 'm:e'), scripted('sub', part(element, 'm:sub')));
    case 'm:sSup':
      return joinWords(part(element, 'm:e'), scripted('sup', part(element, 'm:sup')));
    case 'm:sSubSup':
      return joinWords(
        part(element, 'm:e'),
        scripted('sub', part(element, 'm:sub')),
        scripted('sup', part(element, 'm:sup')),
      );
    case 'm:nary':
      return joinWords(
        plain(attributeOf(childOf(element, 'm:naryPr', 'm:chr'), 'm:val') ?? '∫'),
        scripted('sub', part(element, 'm:sub')),
        scripted('sup', part(element, 'm:sup')),
        part(element, 'm:e'),
      );
    case 'm:d':
      return joinWords(
        plain(attributeOf(childOf(element, 'm:dPr', 'm:begChr'), 'm:val') ?? '('),
        ...childrenOf(element, 'm:e').map(readMath),
        plain(attributeOf(childOf(element, 'm:dPr', 'm:endChr'), 'm:val') ?? ')'),
      );
    default:
      return joinWords(...childrenOf(element).map(readMath));
  }
}

function part(element: XmlElement, name: string): Words {
  const found = childOf(element, name);
  return found ? readMath(found) : plain('');
}

function plain(text: string): Words {
  return { text, marks: [] };
}

function scripted(kind: 'sub' | 'sup', { text }: Words): Words {
  return { text, marks: text === '' ? [] : [{ kind, start: 0, end: text.length }] };
}

/** What is more than a number or a name needs brackets beside a stroke. */
function inBrackets(words: Words): Words {
  return /^[\p{L}\p{N}.]*$/u.test(words.text) ? words : joinWords(plain('('), words, plain(')'));
}
