/** The pattern of a pair of braces on one line; a brace in quotes does not close it. */
export const bracesPattern =
  '[{｛](?:(?:[^{}｛｝"\\n\\r]|"(?:[^"\\\\\\n\\r]|\\\\[^\\n\\r])*")*|[^{}｛｝\\n\\r]*)[}｝]';
