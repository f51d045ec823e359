import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const COMPONENTS = ['button', 'heading', 'link', 'paragraph', 'skip-link'];
const VIRTUAL_ID = 'virtual:nl-components.css';

/**
 * The candidate components carry their CSS as a string that a script puts in a <style> element. The content security
 * policy forbids that, so the build takes the strings out and makes one ordinary style sheet of them.
 */
function nlComponentsCss(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  return {
    name: 'nl-components-css',
    resolveId: (id) => (id === VIRTUAL_ID ? `\0${VIRTUAL_ID}` : undefined),
    load(id) {
      if (id !== `\0${VIRTUAL_ID}`) return undefined;
      return COMPONENTS.map((name) => {
        const source = readFileSync(resolve(`@nl-design-system-candidate/${name}-react/css`), 'utf8');
        const literal = /css_248z = ("(?:[^"\\]|\\.)*")/.exec(source)?.[1];
        if (literal === undefined) throw new Error(`no CSS found in ${name}-react`);
        return String(JSON.parse(literal));
      }).join('\n');
    },
  };
}

export default defineConfig({
  plugins: [react(), nlComponentsCss()],
  build: { sourcemap: false, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/graphql': `http://localhost:${process.env['API_PORT'] ?? '4000'}` } },
});
