import { fileURLToPath } from 'node:url';
import { createGenerator, type Schema } from 'ts-json-schema-generator';

/** The JSON Schema of what `toJson` writes and `fromJson` reads, made from the types of the model. */
export function modelSchema(): Schema {
  const { $schema, definitions = {}, ...journey } = generated();
  const root = plain(journey);
  return {
    ...($schema !== undefined && { $schema }),
    title: 'Wayline journey',
    ...root,
    properties: { $schema: { type: 'string' }, wayline, ...root.properties },
    required: ['wayline'],
    definitions: Object.fromEntries(
      Object.keys(definitions)
        .toSorted()
        .map((name) => [name, definitionOf(name, definitions[name])]),
    ),
  };
}

function definitionOf(name: string, definition: Property = {}): Property {
  if (typeof definition === 'boolean') return definition;
  return name === 'Text' ? words(definition) : plain(definition);
}

/** The same without the sentences for people: what the program itself goes by. */
export function modelShape(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(modelShape);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([name, value]) => !((name === 'description' || name === 'title') && typeof value === 'string'),
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, modelShape(value)]));
}

const wayline: Schema = {
  const: 1,
  description: 'The version of this form; it changes when programs that read it would stumble.',
};

function generated(): Schema {
  const model = new URL('../src/journey.ts', import.meta.url);
  return createGenerator({
    path: fileURLToPath(model),
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    type: 'Journey',
    topRef: false,
    sortProps: false,
    skipTypeCheck: true,
  }).createSchema('Journey');
}

/** Words of the writer are plain strings, or say that they are private. */
function words({ description }: Schema): Schema {
  const [sentence = ''] = description?.split('; ').slice(1) ?? [];
  return {
    description: `Words of the writer; ${sentence}`,
    anyOf: [
      { type: 'string' },
      {
        type: 'object',
        properties: { text: { type: 'string' }, private: { const: true } },
        required: ['text', 'private'],
        additionalProperties: false,
      },
    ],
  };
}

/** A record of the model as data, with what is taken for granted where it is left out. */
function plain({ properties = {}, required = [], ...schema }: Schema): Schema {
  const names = Object.keys(properties).toSorted((a, b) => rank(a) - rank(b));
  if (names.length === 0) return schema;
  const isRequired = (name: string) =>
    required.includes(name) && !isKnownAnyway(name, properties[name] ?? {});
  const needed = names.filter(isRequired);
  return {
    ...schema,
    properties: Object.fromEntries(
      names.map((name) => {
        const property = properties[name] ?? {};
        return [name, required.includes(name) ? withDefault(name, property) : property];
      }),
    ),
    ...(needed.length > 0 && { required: needed }),
  };
}

type Property = NonNullable<Schema['properties']>[string];

function isKnownAnyway(name: string, property: Property): boolean {
  return derived.includes(name) || defaultOf(name, property) !== undefined;
}

/** What the rest of the data says already; `toJson` writes it, and `fromJson` finds it out for itself. */
const derived = ['range', 'kind', 'id', 'index', 'number', 'role', 'stage', 'language', 'path'];

function withDefault(name: string, property: Property): Property {
  const value = defaultOf(name, property);
  if (typeof property !== 'object' || property.const !== undefined || value === undefined) return property;
  return { ...property, default: value };
}

function defaultOf(name: string, property: Property): Schema['default'] {
  if (typeof property !== 'object') return undefined;
  if (Object.hasOwn(defaults, name)) return defaults[name];
  if (property.const !== undefined) return property.const;
  return property.type === 'array' ? [] : property.type === 'boolean' ? false : undefined;
}

const defaults: Readonly<Record<string, Schema['default']>> = {
  declared: true,
  severity: 1,
  impact: 1,
  as: 'text',
  settings: {},
  custom: {},
};

/** What a thing is and what it is called comes first, where it stands in a text last. */
function rank(name: string): number {
  const place = ['kind', 'id', 'number', 'label', 'name', 'text'].indexOf(name);
  return name === 'range' ? 8 : place < 0 ? 7 : place;
}
