// Answers some of the questions over the same pool, in a thread or a process of its own.
import { buildPoolIndex, suggestTeams } from '@rolpool/matching';
import { parentPort, workerData } from 'node:worker_threads';

const answerAll = ({ snapshot, questions }) => {
  const index = buildPoolIndex(snapshot);
  return questions.map(({ demand, policy }) => suggestTeams(index, demand, policy));
};

if (parentPort) {
  parentPort.postMessage(JSON.stringify(answerAll(workerData)));
} else {
  let text = '';
  process.stdin
    .on('data', (chunk) => (text += chunk))
    .on('end', () => {
      process.stdout.write(JSON.stringify(answerAll(JSON.parse(text))));
    });
}
