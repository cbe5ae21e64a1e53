/** Another program that draws the same journeys; `draw` returns its SVG. */
export interface Peer {
  readonly name: string;
  readonly draw: (mermaid: string) => string;
}

/** The part of pele's interface that is used here; it is installed by `pnpm bench` alone, so not known to the compiler. */
interface Pele {
  readonly render: (text: string) => { readonly svg: string };
}

/** pele: a fast renderer of Mermaid's language, the yardstick for a plain journey. */
export async function pele(): Promise<Peer> {
  const name: string = 'pele';
  // What a package found at run time exports can only be stated.
  const { render } = (await import(name)) as Pele;
  return { name, draw: (mermaid) => render(mermaid).svg };
}
