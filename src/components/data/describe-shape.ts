import { z } from 'zod';
import { wordsOf } from '../../gazette/model/values.ts';

/** Names, each with what it says, in order. */
type Meanings = Readonly<Record<string, string>>;

/**
 * What each field of a shape holds. What has no title is told with the field that holds it, an object as `source.file`,
 * words of an enumeration behind the colon; what has one has a table of its own.
 */
export function meaningsOfFields(shape: z.ZodObject): Meanings {
  return Object.fromEntries(
    fieldsOf(shape).flatMap(([name, field]): [string, string][] => {
      const inner = unwrap(field);
      const below = inner instanceof z.ZodObject && !hasTable(inner) ? Object.entries(meaningsOfFields(inner)) : [];
      return [
        describe([name, field]),
        ...below.map(([last, meaning]): [string, string] => [`${name}.${last}`, meaning]),
      ];
    }),
  );
}

/** What each kind of a shape is, and the fields that it has beside those of every kind. */
export function meaningsOfKinds(shape: Kinds): Meanings {
  return Object.fromEntries(
    shape.options.map((kind) => {
      const own = fieldsOf(kind).filter(([name]) => !shape.options.every((other) => name in other.shape));
      const names = own.length > 0 ? `（${own.map(([name]) => name).join('、')}）` : '';
      return [kindOf(kind, shape), `${kind.description ?? ''}${names}`];
    }),
  );
}

/** What each field of any kind of a shape holds; where it is not the same in all, the kinds that differ are named. */
export function meaningsOfAllFields(shape: Kinds): Meanings {
  const fields = shape.options.flatMap((kind) => fieldsOf(kind).map((field) => ({ kind: kindOf(kind, shape), field })));
  return Object.fromEntries(
    [...Map.groupBy(fields, ({ field: [name] }) => name)].map(([name, found]) => {
      const [first, ...others] = [...Map.groupBy(found, ({ field }) => describe(field)[1])];
      const differing = others.map(([meaning, having]) => `${having.map(({ kind }) => kind).join('、')} 是${meaning}`);
      return [name, [first?.[0], ...differing].join('；')];
    }),
  );
}

/** A shape of several kinds, told apart by a word in them. */
type Kinds = z.ZodDiscriminatedUnion<readonly z.ZodObject[]>;

type Field = [name: string, schema: z.ZodType];

/** Fields of a shape but the word that tells its kind. */
function fieldsOf({ shape }: z.ZodObject): Field[] {
  return Object.entries(shape as Record<string, z.ZodType>).filter(([, field]) => !(field instanceof z.ZodLiteral));
}

function kindOf(kind: z.ZodObject, { def: { discriminator } }: Kinds): string {
  const word = (kind.shape as Record<string, z.ZodType>)[discriminator];
  return word instanceof z.ZodLiteral ? String(word.value) : '';
}

function describe([name, schema]: Field): [string, string] {
  const inner = unwrap(schema);
  const options = inner instanceof z.ZodUnion ? (inner.options as z.ZodType[]) : [inner];
  const words = options.flatMap((option) => (hasTable(option) ? [] : Object.entries(wordsOf(option) ?? {})));
  const spelt = words.map((pair) => pair.join(' ')).join('；');
  return [name, [schema.description, spelt].filter(Boolean).join('：')];
}

function hasTable(schema: z.ZodType): boolean {
  return schema.meta()?.title !== undefined;
}

/** The schema of a value that may also be null or missing. */
function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}
