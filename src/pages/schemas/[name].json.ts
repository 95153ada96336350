import type { APIRoute, GetStaticPaths } from 'astro';
import stringify from 'json-stringify-pretty-compact';
import { jsonSchemaOf, SCHEMA_NAMES, type SchemaName } from '../../gazette/export/json-schemas.ts';

export const getStaticPaths = (() => SCHEMA_NAMES.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** What a published file holds, as JSON Schema. Its `$id` must be absolute. */
export const GET: APIRoute<Record<string, unknown>, { name: SchemaName }> = ({ params, site }) =>
  new Response(`${stringify(jsonSchemaOf(params.name, new URL(site ?? '')), { maxLength: 120 })}\n`);
