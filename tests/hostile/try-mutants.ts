import type { DataSet } from '../../src/model/program.ts';
import { mutated } from './mutate.ts';
import { type MutantRoom, mutantRoom, unclear } from './mutant-room.ts';
import { faultsShown } from './shown.ts';

/** How a series of mutants went. */
export interface MutantCounts {
  tried: number;
  accepted: number;
  refused: number;
  /** Milliseconds that the slowest took. */
  slowest: number;
  /** Of each fault its first place: what can be repeated by its number. */
  faults: string[];
}

/** One changed file of the data. */
export interface Mutant {
  number: number;
  program: string;
  file: string;
  text: string;
}

/** Changed files of programs with different sheets, without end; two of three are sheets. */
export function* mutants(rooms: ReadonlyMap<string, MutantRoom>, random: () => number): Generator<Mutant> {
  const programs = [...rooms.keys()];
  for (let number = 1; ; number += 1) {
    const program = programs[Math.floor(random() * programs.length)]!;
    const files = [...rooms.get(program)!.files.keys()];
    const sheets = files.filter((file) => file.startsWith('sheets/'));
    const among = random() < 0.67 ? sheets : files;
    const file = among[Math.floor(random() * among.length)]!;
    yield { number, program, file, text: mutated(rooms.get(program)!.files.get(file)!, random) };
  }
}

/** Tries so many mutants: each is refused with located messages, or everything that is made of it is sound. */
export function tryMutants(
  real: DataSet,
  programs: readonly string[],
  times: number,
  random: () => number,
  accepted: (mutant: Mutant) => void = () => undefined,
): MutantCounts {
  const rooms = new Map(programs.map((id) => [id, mutantRoom(real, id)]));
  const counts: MutantCounts = { tried: 0, accepted: 0, refused: 0, slowest: 0, faults: [] };
  for (const mutant of mutants(rooms, random)) {
    if (counts.tried === times) break;
    counts.tried += 1;
    const start = performance.now();
    const { faults, isAccepted } = outcomeOf(rooms.get(mutant.program)!, mutant);
    counts.slowest = Math.max(counts.slowest, performance.now() - start);
    counts[isAccepted ? 'accepted' : 'refused'] += 1;
    counts.faults.push(...faults.slice(0, 1).map((fault) => `${mutant.number} ${mutant.file}: ${fault.slice(0, 400)}`));
    if (isAccepted && faults.length === 0) accepted(mutant);
  }
  for (const room of rooms.values()) room.remove();
  return counts;
}

function outcomeOf(room: MutantRoom, { file, text }: Mutant): { isAccepted: boolean; faults: string[] } {
  try {
    const { data, errors } = room.judge(file, text);
    const pollution = 'polluted' in {} ? ['Object.prototype is polluted'] : [];
    return {
      isAccepted: data !== null,
      faults: [...pollution, ...(data ? faultsShown(data) : errors.flatMap(unclear))],
    };
  } catch (error) {
    return { isAccepted: false, faults: [`thrown: ${(error as Error).stack ?? String(error)}`] };
  }
}
