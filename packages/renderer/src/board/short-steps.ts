import { actions } from '../lanes/actions.ts';
import type { Lane } from '../lanes/lane.ts';
import { stepNames } from './step-names.ts';

const { name, icon, title } = actions;

/** The steps by name alone, under the brackets of their groups, for views that are about something else. */
export const shortSteps: Lane = {
  name,
  icon,
  title,
  arrange(source) {
    const [short, full] = [stepNames(source), actions.arrange(source)];
    const brackets = full && 'form' in full && full.form === 'steps' ? full.brackets : [];
    return short && { ...short, brackets };
  },
};
