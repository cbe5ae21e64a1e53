import type { Check, Finding } from '../check.ts';
import { childrenNamed, textOf } from '../read-svg.ts';

/** The picture does not say what it is, in which language. */
export const documentWithoutName: Check = {
  code: 'A1',
  finds: 'a picture without role, title, description or language',
  find: ({ painted, scene }) =>
    painted.flatMap(({ root }): readonly Finding[] => {
      if (root instanceof Error) return [];
      const {
        role,
        lang,
        'aria-roledescription': kind,
        'aria-labelledby': name,
        'aria-describedby': more,
      } = root.attributes;
      const isSaid = (element: string, id: string | undefined) => {
        const [node] = childrenNamed(root, element);
        return node?.attributes.id === id && node !== undefined && textOf(node).trim() !== '';
      };
      const missing = [
        role === 'graphics-document document' ? [] : 'role',
        kind ? [] : 'aria-roledescription',
        lang === scene.language ? [] : 'lang',
        isSaid('title', name) ? [] : 'title',
        isSaid('desc', more) ? [] : 'desc',
      ].flat();
      return missing.length > 0 ? [{ key: 'page', detail: `no ${missing.join(', ')}` }] : [];
    }),
};
