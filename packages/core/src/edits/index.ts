import { addIdea } from './add-idea.ts';
import { addPain } from './add-pain.ts';
import { addStep } from './add-step.ts';
import { moveStep } from './move-step.ts';
import { removeStep } from './remove-step.ts';
import { rename } from './rename.ts';
import { setAttribute } from './set-attribute.ts';
import { setProperty } from './set-property.ts';
import { setScore } from './set-score.ts';

/** Every edit by name; each takes a tree and its journey, and says which changes of the text make it. */
export const edits = {
  setScore,
  rename,
  moveStep,
  addStep,
  removeStep,
  addPain,
  addIdea,
  setAttribute,
  setProperty,
} as const;
