// What the benchmarks share: asking servers, and reading what that cost them in processor time, which other work on the
// machine hardly changes. The servers take turns, so that whatever changes meanwhile changes for both.
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Sends a request; anything but 200 is an error. */
export const ask = (base, path, { method = 'GET', headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const sent = request(base + path, { agent, method, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const text = Buffer.concat(parts);
        if (answer.statusCode === 200) resolve({ text, headers: answer.headers });
        else reject(new Error(`${answer.statusCode} ${method} ${base}${path} ${text}`));
      });
    }).on('error', reject);
    sent.end(body);
  });

/** Milliseconds of processor time that a process has had, its ended threads included. */
const spentBy = (pid) => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0; // ended meanwhile
  }
};

const childrenOf = (parent) =>
  readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1] === parent;
      } catch {
        return false;
      }
    });

/** Asks all servers in turns and says what an answer of each costs, and the ratio of the last to the first. */
export const compare = async (name, servers, postgres, questionOf, { times = 200, rounds = 5, warm = 400 } = {}) => {
  const sums = servers.map(() => ({ server: 0, database: 0, waits: [], asked: 0, seconds: 0 }));
  const next = servers.map(() => 0);

  const turn = async (place, count) => {
    let left = count;
    const waits = [];
    const worker = async () => {
      while (left-- > 0) {
        const begin = performance.now();
        await questionOf(servers[place], next[place]++);
        waits.push(performance.now() - begin);
      }
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    return waits;
  };

  for (let place = 0; place < servers.length; place++) await turn(place, warm);
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < servers.length; place++) {
      const spent = () => [spentBy(servers[place].pid), childrenOf(postgres).reduce((sum, pid) => sum + spentBy(pid), 0)];
      const [before, begin] = [spent(), performance.now()];
      const waits = await turn(place, times);
      const after = spent();
      sums[place].seconds += (performance.now() - begin) / 1000;
      sums[place].server += after[0] - before[0];
      sums[place].database += after[1] - before[1];
      sums[place].asked += times;
      sums[place].waits.push(...waits);
    }
  }

  const number = (value, digits = 2) => value.toFixed(digits).padStart(7);
  for (const [place, sum] of sums.entries()) {
    sum.waits.sort((a, b) => a - b);
    const at = (share) => number(sum.waits[Math.floor(sum.waits.length * share)], 1);
    console.log(
      `${name.padEnd(34)} ${servers[place].name.padEnd(12)} server ${number(sum.server / sum.asked)} ms  ` +
        `database ${number(sum.database / sum.asked)} ms  ${number(sum.asked / sum.seconds, 0)}/s  p50 ${at(0.5)}  p99 ${at(0.99)} ms`,
    );
  }
  if (sums.length === 2) {
    const cost = (sum) => (sum.server + sum.database) / sum.asked;
    const rate = (sum) => sum.asked / sum.seconds;
    console.log(
      `${''.padEnd(34)} ratio by processor time ${number(cost(sums[1]) / cost(sums[0]))}  by requests/s ${number(rate(sums[0]) / rate(sums[1]))}`,
    );
  }
};

/** `name=http://127.0.0.1:5000,PID` from the command line. */
export const serverOf = (text) => {
  const [, name, base, pid] = /^([^=]+)=([^,]+),(\d+)$/.exec(text) ?? [];
  if (!pid) throw new Error(`Not a server: ${text}`);
  return { name, base, pid };
};

export const end = () => agent.destroy();
