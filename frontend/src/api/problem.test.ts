import { expect, it } from 'vitest';
import { fieldErrors, ProblemError, toProblem } from './problem';

const refused = {
  type: 'urn:upskill:problem:validation',
  title: 'Some values are not allowed',
  status: 400,
  violations: [
    { pointer: '/title', code: 'required', message: 'Write a title.' },
    { pointer: '/rows/0/goodUse', code: 'size', message: 'Too long.' },
    { code: 'other', message: 'Something else.' },
  ],
};

it('turns JSON pointers into the paths of form fields', () => {
  expect(fieldErrors(refused)).toEqual({
    title: 'Write a title.',
    'rows.0.goodUse': 'Too long.',
  });
});

it('takes a problem from an answer or from what was thrown', () => {
  expect(toProblem(refused)).toBe(refused);
  expect(toProblem(new ProblemError(refused))).toBe(refused);
});

it('knows that no answer came when the connection failed', () => {
  expect(toProblem(new TypeError('Failed to fetch')).status).toBe(0);
});
