import { z } from 'astro/zod';
import { LEVELS, valuesOf } from './vocabulary.ts';

/** Levels of learners; empty where none is meant in particular. */
export const levels = () => z.array(z.enum(valuesOf(LEVELS))).default([]);
