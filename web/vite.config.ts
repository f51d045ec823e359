import { readFileSync } from 'node:fs';
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

export default defineConfig({
  plugins: [react(), nlComponentsCss(), trustedDocuments()],
  build: { sourcemap: false, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/graphql': `http://localhost:${process.env['API_PORT'] ?? '4000'}` } },
});
