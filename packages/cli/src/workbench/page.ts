/** A plain page that follows the reader's choice of light or dark; `body` is HTML. */
export function page(title: string, body: string, script = ''): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 1600px; margin: 0 auto; padding: 2rem }
  h1 { margin: 0 0 2rem }
  figure { margin: 0 0 4rem }
  figcaption { margin-bottom: .75rem }
  figcaption strong { display: block; font-size: 1.25rem }
  img { max-width: 100%; height: auto; border-radius: 8px }
  pre { overflow: auto; padding: 1rem; border: 1px solid #8884; border-radius: 8px; line-height: 1.4 }
  pre.problems { color: light-dark(#a3261c, #ff9b90); border-color: currentColor }
  a { color: inherit }
  summary { cursor: pointer; margin-top: .75rem }
</style>
${body}
${script === '' ? '' : `<script type="module">${script}</script>\n`}</html>
`;
}

/** Text made safe to stand in HTML, attributes included. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
