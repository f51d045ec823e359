import { readFileSync } from 'node:fs';
import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const COMPONENTS = ['button', 'heading', 'link', 'paragraph', 'skip-link'];
const SHEET = '/src/ui/nlComponents.css';

/**
 * The candidate components carry their CSS as a string that a script puts in a <style> element. The content security
 * policy forbids that, so the build takes the strings out and makes one ordinary style sheet of them.
 */
function nlComponentsCss(): Plugin {
  return {
    name: 'nl-components-css',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SHEET)) return undefined;
      const sheets = COMPONENTS.map(async (name) => {
        const module = await this.resolve(`@nl-design-system-candidate/${name}-react/css`, import.meta.filename);
        const source = module ? readFileSync(module.id, 'utf8') : '';
        const literal = /css_248z = ("(?:[^"\\]|\\.)*")/.exec(source)?.[1];
        if (literal === undefined) throw new Error(`no CSS found in ${name}-react`);
        return String(JSON.parse(literal));
      });
      return (await Promise.all(sheets)).join('\n');
    },
  };
}

/** The questions that these pages ask, by number, for the server: in production it answers no others. */
function trustedDocuments(): Plugin {
  return {
    name: 'trusted-documents',
    generateBundle() {
      const source = readFileSync(new URL('./src/generated/persisted-documents.json', import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source });
    },
  };
}

/**
 * Every page carries its own questions. The generated code holds all of them in one table, which would make the first page
 * wait for the questions of every other; so each `graphql(…)` becomes the one document that it names. What a fragment
 * says is part of the questions that spread it; by itself it is only a type.
 */
function ownDocuments(): Plugin {
  const generated = new URL('./src/generated/graphql.ts', import.meta.url);
  const call = /graphql\(`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\)/g;
  let documents: ReadonlyMap<string, string> = new Map();
  return {
    name: 'own-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const source = readFileSync(generated, 'utf8');
      documents = new Map(
        [...source.matchAll(/^export const (\w+)Document = (\{.*\}) as unknown as /gm)].map(
          ([, name = '', json = '']) => [name, json],
        ),
      );
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('graphql(`')) return undefined;
      const own = code.replace(call, (_call, kind: string, name: string) => {
        if (kind === 'fragment') return '({})';
        const document = documents.get(name);
        if (document === undefined) throw new Error(`${id}: no document ${name}; run npm run codegen`);
        return `(${document})`;
      });
      return own.replace(/^import \{ graphql \} from '[^']*generated\/gql\.ts';$/m, '');
    },
  };
}

/**
 * The texts are read while building, not in the reader's browser: one that has something to fill in becomes what the parser
 * makes of it, and the parser itself stays out of the pages.
 */
function readyTexts(): Plugin {
  return {
    name: 'ready-texts',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!/\/messages\/(nl|en)\.json$/.test(id)) return undefined;
      const catalogue = JSON.parse(readFileSync(id, 'utf8')) as Record<string, string>;
      const ready = Object.entries(catalogue).map(([key, text]) => [key, /[{}<']/.test(text) ? parse(text) : text]);
      return JSON.stringify(Object.fromEntries(ready));
    },
  };
}

const NO_PARSER = { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' };

export default defineConfig(({ command }) => ({
  plugins: [ownDocuments(), readyTexts(), react(), nlComponentsCss(), trustedDocuments()],
  resolve: { alias: command === 'build' ? NO_PARSER : {} },
  build: { sourcemap: false, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/graphql': `http://localhost:${process.env['API_PORT'] ?? '4000'}` } },
}));
