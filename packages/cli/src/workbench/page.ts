/** A plain page that follows the reader's choice of light or dark; `body` is HTML. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 1600px; margin: 0 auto; padding: 2rem }
  h1 { margin: 0 0 2rem }
  section { margin: 0 0 5rem }
  figure { margin: 0 0 1.5rem }
  figcaption { margin-bottom: .5rem }
  .views { display: grid; grid-template-columns: repeat(auto-fill, minmax(28rem, 1fr)); gap: 1rem 2rem; align-items: start }
  img { max-width: 100%; height: auto; border-radius: 8px }
  pre { overflow: auto; padding: 1rem; border: 1px solid #8884; border-radius: 8px; line-height: 1.4 }
  a { color: inherit }
  summary { cursor: pointer; margin-top: .75rem }
</style>
${body}
</html>
`;
}

/** Text made safe to stand in HTML, attributes included. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
