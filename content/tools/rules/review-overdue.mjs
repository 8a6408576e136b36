// Warns when the day has come by which content should be checked again.
import { items } from '../statements.mjs';

export default {
  name: 'review-overdue',
  why: 'Evidence moves on, and a review that nobody renews is a promise that nobody keeps.',
  check: (content, today = new Date().toISOString().slice(0, 10)) =>
    items(content)
      .filter(({ data }) => typeof data?.review?.next === 'string' && data.review.next < today)
      .map(({ file, data }) => ({
        file,
        path: 'review.next',
        problem: `This should have been checked again by ${data.review.next}.`,
        mend: 'Have it checked, and write the new days.',
      })),
};
