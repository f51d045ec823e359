/** One picture in the book. */
export interface Picture {
  readonly file: string;
  readonly name: string;
  /** Language, width and theme. */
  readonly folder: string;
}

/** All pictures on one page: a heading a page, its looks beside each other. */
export function contactSheet(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ name }) => name))];
  const figures = (name: string) =>
    pictures
      .filter((picture) => picture.name === name)
      .map(
        ({ file, folder }) =>
          `<figure><a href="${file}"><img src="${file}" alt="${name}, ${folder}" loading="lazy"></a><figcaption>${folder}</figcaption></figure>`,
      )
      .join('\n');
  const sections = names.map((name) => `<section><h2>${name}</h2>\n<div>${figures(name)}</div></section>`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Rolpool: every page</title>
<style>
body { font-family: sans-serif; margin: 2rem; }
section > div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
figure { margin: 0; }
img { max-width: 320px; max-height: 480px; object-fit: cover; object-position: top; border: 1px solid #999; }
</style>
<h1>Rolpool: every page</h1>
${sections}
</html>
`;
}
