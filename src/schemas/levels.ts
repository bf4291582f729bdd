import { z } from 'astro/zod';
import { LEVELS, LEVELS_NOT_TOLD, valuesOf } from './vocabulary.ts';

/** Levels of learners; empty where none is meant in particular. */
export const levels = () => z.array(z.enum(valuesOf(LEVELS))).default([]);

/** Said where the source of a case names no level. */
export const LEVELS_NOT_TOLD_LABEL = 'แหล่งข้อมูลไม่บอกระดับ';

type Level = keyof typeof LEVELS;

/** The levels that a case names; none where its source tells none. */
export const toldLevels = (levels: readonly Level[] | typeof LEVELS_NOT_TOLD): readonly Level[] =>
	levels === LEVELS_NOT_TOLD ? [] : levels;
