import type { RequestHandler } from 'express';
import { Kind, parse, print, visit, type SelectionSetNode } from 'graphql';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = 'trusted-documents.json';
const TYPENAME: SelectionSetNode['selections'][number] = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
};

/** The question with the type of everything in it, by which the pages know one thing from another. */
function withTypes(text: string): string {
  return print(
    visit(parse(text), {
      SelectionSet: {
        leave(node, _key, parent) {
          const isWhole = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
          const hasType = node.selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename');
          return isWhole || hasType ? undefined : { ...node, selections: [...node.selections, TYPENAME] };
        },
      },
    }),
  );
}

/** The questions that the pages ask, by number; none where there are no pages. */
export function readTrustedDocuments(webDir: string | null): ReadonlyMap<string, string> {
  const file = webDir === null ? '' : path.join(webDir, FILE);
  if (!existsSync(file)) return new Map();
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(documents).map(([id, text]) => [id, withTypes(text)]));
}

const REFUSED = {
  UNKNOWN_DOCUMENT: 'Deze pagina is verouderd; laad haar opnieuw. / This page is out of date; load it again.',
  ONLY_TRUSTED_DOCUMENTS:
    'Alleen vragen van de eigen pagina’s worden beantwoord. / Only questions of the own pages are answered.',
} as const;

/** Puts the question in the place of its number; when only those are trusted, any other is refused. */
export function onlyTrustedDocuments(documents: ReadonlyMap<string, string>, isStrict: boolean): RequestHandler {
  return (request, response, next) => {
    const body = request.body as unknown;
    const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
    const asked = isObject ? (body as { query?: unknown; extensions?: { documentId?: unknown } }) : {};
    const id = asked.extensions?.documentId;
    const trusted = typeof id === 'string' ? documents.get(id) : undefined;
    const refused = typeof id === 'string' ? 'UNKNOWN_DOCUMENT' : 'ONLY_TRUSTED_DOCUMENTS';
    if (trusted !== undefined) request.body = { ...asked, query: trusted, extensions: {} };
    else if (isStrict || typeof id === 'string') {
      response.status(400).json({ errors: [{ message: REFUSED[refused], extensions: { code: refused } }] });
      return;
    }
    next();
  };
}
