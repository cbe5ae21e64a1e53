import { cpus } from 'node:os';
import { coldStarts } from './cold-start.ts';
import { flows } from './flow.ts';
import { growth } from './growth.ts';
import { fullJourney, plainJourney } from './journeys.ts';
import { pele } from './peers.ts';
import { steps } from './steps.ts';
import { row, title } from './table.ts';
import { timeTogether, type Work } from './timing.ts';

const sizes = [10, 50, 200, 1000];
const peer = await pele();

process.stdout.write(
  `Node ${process.version}, ${cpus()[0]?.model.trim()}. Warm, and each run draws a text not drawn before.\n`,
);

for (const size of sizes) {
  const full = steps((seed) => fullJourney(size, seed));
  title(`Full map, every default lane, ${size} steps`);
  const timings = timeTogether(full);
  for (const [name, timing] of Object.entries(timings)) {
    row(name, timing, timings['whole trip'], 'of the whole trip');
  }

  title(`Plain journey, ${size} steps, beside ${peer.name}`);
  const drawnByPeer: Work = (seed) => {
    const { mermaid } = plainJourney(size, seed);
    return () => peer.draw(mermaid);
  };
  const beside = timeTogether({
    ...steps((seed) => plainJourney(size, seed).wayline),
    'full map, whole trip': full['whole trip'],
    peer: drawnByPeer,
  });
  for (const [name, timing] of Object.entries(beside)) {
    row(name === 'peer' ? peer.name : name, timing, beside.peer, `× ${peer.name}`);
  }
}

title('Whole process, one file of 50 steps');
const cold = coldStarts();
row('node, doing nothing', cold.node, cold.node, '× node');
row('wayline render', cold.wayline, cold.node, '× node');

await flows();

growth();
