import type { FlagName } from './flags.ts';
import type { KeyName, NodeKind } from './keys.ts';
import type { ValueTopic, ValueWord } from './value-words.ts';

/** What the words of the language are said of in the value of a key at a kind of node. */
export function valueTopicOf(key: KeyName, at: NodeKind): ValueTopic | undefined {
  if (key === 'as') return at === 'lane' ? 'shape' : 'view';
  return topics[key];
}

/** The word that opens the remark at the end of the value of a key: `NPS +62 (target +50)`. */
export function remarkWordOf(key: KeyName): ValueWord | undefined {
  return remarks[key];
}

/** What the words of the language are said of in the value of a flag. */
export function flagTopicOf(flag: FlagName): ValueTopic | undefined {
  return flagTopics[flag];
}

const topics: Partial<Record<KeyName, ValueTopic>> = {
  better: 'measure',
  zone: 'zone',
  after: 'lane',
  lanes: 'lane',
  by: 'rows',
  compare: 'state',
  density: 'density',
  orientation: 'orientation',
};

const flagTopics: Partial<Record<FlagName, ValueTopic>> = { status: 'status', kind: 'evidence' };
const remarks: Partial<Record<KeyName, ValueWord>> = { kpi: 'target', time: 'promise' };
