import type { APIRoute, GetStaticPaths } from 'astro';
import stringify from 'json-stringify-pretty-compact';
import { jsonSchemaOf, SCHEMA_NAMES, type SchemaName } from '../../gazette/export/json-schemas.ts';
import { siteUrl } from '../../site-config.ts';

export const getStaticPaths = (() => SCHEMA_NAMES.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** What a published file holds, as JSON Schema. */
export const GET: APIRoute<Record<string, unknown>, { name: SchemaName }> = ({ params: { name } }) =>
  new Response(`${stringify(jsonSchemaOf(name, { site: siteUrl }), { maxLength: 120 })}\n`);
