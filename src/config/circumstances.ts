import type { Circumstances } from '../engine/index.js';
import type { Effective, Origin, Sourced } from './types.js';

type Given = Partial<Pick<Circumstances, 'stage' | 'medium' | 'scope'>>;

const BY_COMMAND: Origin = { kind: 'command-line' };

/** What the command line says wins over what is written. */
export function withCommandLine(effective: Effective, given: Given): Effective {
  const over = <T>(value: T | undefined, own: Sourced<T>): Sourced<T> =>
    value === undefined ? own : { value, from: BY_COMMAND };
  return {
    ...effective,
    stage: over(given.stage, effective.stage),
    medium: over(given.medium, effective.medium),
    scope: over(given.scope, effective.scope),
  };
}

/** What the engine is told. */
export function circumstancesOf(effective: Effective): Circumstances {
  const { stage, medium, scope, levels, options, body } = effective;
  const values = <T>(map: ReadonlyMap<string, Sourced<T>>) =>
    Object.fromEntries([...map].map(([key, { value }]) => [key, value]));
  return {
    stage: stage.value,
    medium: medium.value,
    scope: scope.value,
    levels: values(levels),
    options: Object.fromEntries([...options].map(([rule, own]) => [rule, values(own)])),
    body: {
      names: body.names.value,
      superior: body.superior.value,
      abbreviations: body.abbreviations.value,
      places: body.places.value,
      ranksBeforeNames: body.ranksBeforeNames.value,
      series: body.series.value,
    },
  };
}
