import { expect, test } from 'vitest';
import { partsOf } from './outline.ts';

const BODY = `
## เรา

ก่อน

### มองหา

- คน เช่น [ครู](/x/) และ **ช่าง**
- ของ
  1. เก่า

### คำถาม

ใคร

| ก |
|---|
| ข |

## จบ

หลัง
`;

test('gives each part of the third level with its lines as plain text', () =>
	expect(partsOf(BODY)).toEqual([
		{ title: 'มองหา', lines: ['คน เช่น ครู และ ช่าง', 'ของ', 'เก่า'] },
		{ title: 'คำถาม', lines: ['ใคร'] },
	]));

test('gives none where there are none', () => expect(partsOf('ข้อความ')).toEqual([]));
