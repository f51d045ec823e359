import { Router } from 'express';
import { readFileSync } from 'node:fs';

const MOST_BYTES = 200_000;

/** The style sheet of the organisation's own theme; an empty one without. Throws, saying what to do, when it cannot be used. */
export function readTheme(file: string | null): string {
  if (file === null) return '';
  let css: string;
  try {
    css = readFileSync(file, 'utf8');
  } catch {
    throw new Error(
      `ROLPOOL_THEME: ${file} kan niet worden gelezen; geef het pad van een CSS-bestand. / cannot be read; give the path of a CSS file.`,
    );
  }
  if (css.length > MOST_BYTES)
    throw new Error(
      `ROLPOOL_THEME: ${file} is groter dan ${String(MOST_BYTES)} tekens. / is larger than ${String(MOST_BYTES)} characters.`,
    );
  if (/@import|url\(\s*["']?(?:https?:)?\/\//i.test(css))
    throw new Error(
      `ROLPOOL_THEME: ${file} haalt iets van een ander adres; zet alles in het bestand zelf. / fetches from another address; put everything in the file itself.`,
    );
  return css;
}

/** Serves the theme at `/thema.css`, which every page asks for. */
export function themeRoute(file: string | null): Router {
  const css = readTheme(file);
  const router = Router();
  router.get('/thema.css', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=300').type('text/css').send(css);
  });
  return router;
}
