import type { Figure } from '../recognition/figure';
import { convertFigure } from './convert-figure';
import { yardstickSources, yardsticks } from './dataset';
import { findYardstick } from './find-yardstick';
import { convert } from './measure-units';
import type { Comparison, FigureContext, Yardstick } from './yardstick';

/** What makes a figure graspable to a reader. */
export type Grasp = {
  /** In the units the reader uses; `null` where it is already. */
  readonly converted: Figure | null;
  readonly comparison: Comparison | null;
};

export function graspFigure(figure: Figure, context: FigureContext): Grasp {
  return {
    converted: convertFigure(figure, context.region),
    comparison: comparisonOf(figure, context),
  };
}

function comparisonOf(figure: Figure, context: FigureContext): Comparison | null {
  const found = findYardstick(figure, context, yardsticks);
  if (found === null) return null;
  const { yardstick } = found;
  const inReadersUnits = convertFigure(yardstick.figure, context.region);
  const value = inReadersUnits?.value;
  const known =
    inReadersUnits === null || typeof value !== 'number'
      ? yardstick
      : { ...yardstick, figure: { ...inReadersUnits, value } };
  const sources = yardstickSources.filter(({ id }) => yardstick.sources.includes(id));
  const told = { yardstick: known, sources };
  if (found.by === 'ratio') return { ...told, by: 'ratio', ratio: found.ratio };
  const difference = found.difference * degreeOf(yardstick, known);
  return { ...told, by: 'difference', difference };
}

/** A degree of one scale in degrees of the other. */
function degreeOf({ figure: from }: Yardstick, { figure: to }: Yardstick): number {
  const at = (value: number): number => convert(value, from.unit ?? '', to.unit ?? '') ?? value;
  return at(1) - at(0);
}
