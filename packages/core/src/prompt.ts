import { format, type KeyName, languageFor, marks, parse } from '@wayline/parser';

/** What a language model is told so that it can write maps: the grammar in about a kilobyte, and two examples. */
export interface Prompt {
  readonly grammar: string;
  readonly examples: readonly string[];
}

/** The prompt with keys in the words of a language; without one they are English. */
export function promptIn(tag = 'en'): Prompt {
  const language = languageFor(tag) ?? languageFor('en');
  const keywords = language?.tag ?? 'en';
  const key = (name: KeyName) => `${language?.keys[name][0] ?? name}:`;
  return {
    grammar: grammar(key),
    examples: [small, large(keywords)].map((text) =>
      format(
        parse(text, () => {}),
        { keywords },
      ),
    ),
  };
}

function grammar(key: (name: KeyName) => string): string {
  const { journey, phase, stage, group, step, touch, say, pain, idea, go } = marks;
  const keysOf = (...names: readonly KeyName[]) => names.map(key).join(' ');
  return `Write a customer-journey map as a .journey text. Each line is one thing, and the mark it begins with says what. Indentation means nothing. No quotes around names, no Markdown in names, no HTML.

${journey} Title (once)
${key('takeaway')} the finding in one sentence
${key('persona')} Name, then ${keysOf('need', 'fear', 'goal')}
${phase} Phase
${stage} Stage, then ${keysOf('goal', 'kpi')}
${group} Group {lost} or {won}: ways to choose from
${step} Step ~ -1 annoyed: score -2 to +2 or 4/5, then words
${step} Step ~ Ana -1 => +1 | Ben 0: as it is => should be, one persona | another
Below its step, each on its own line:
plain text: what happens
${touch} Touchpoint, Touchpoint: ${touch} ${go} X kept the context, ${touch} -x X lost it
${say} their words
${pain} pain point (!! !!! worse)
${idea} opportunity (++ +++ larger); at its end ${go} #id of a pain point
${go} Step : reason {rate=20%}: where some go instead; ${go} exit : reason
${keysOf('time', 'think', 'front', 'back', 'support', 'kpi', 'evidence', 'note')}
| goes on with the line above
{#id moment optional owner="Web team" until="Last step"} ends a line
// comment
Settings come first, between two lines of ---: lang, theme, scale, lanes.
A backslash before a mark makes the line text.
`;
}

const small = `# Buying a coffee
## Arrive
- Sees the queue ~ -2 annoyed
  ! One till at rush hour
  + Order ahead on the phone
## Enjoy
- First sip ~ +2 delighted
`;

const large = (tag: string) => `---
lang: ${tag}
---
# Collecting a parcel
takeaway: They come twice because nobody said that it had moved.

persona: Ana
goal: Fetch it on the way home
persona: Ben
fear: It goes back before he has time

== Before the shop
## Order
goal: Choose a place on the way
- Chooses the parcel shop ~ Ana +1 | Ben 0 {#choose}
  @ Web shop
  think: Which one closes last?
  -> exit : no shop nearby {rate=10%}

== At the shop
## Collect
### First try {lost}
- Asks for the parcel ~ -2 let down => +1 {moment}
  It was moved to a shop two streets away.
  | Nobody told her.
  @ -x Parcel shop, Clerk
  > I was told to come here.
  !!! No message that it had moved {#moved}
  +++ A message with the new place -> #moved {owner="Web team"}
  time: 25 min (promise 5 min)
  -> Finds the other shop : asks the clerk
### Second try {won}
// not measured yet
- Finds the other shop ~ +0.5
`;
