// How thick a body is: widths at stations along its chains of bones. Numbers only.

/** Distance along the chain, then the width to the front, to the back and, where it differs, seen from the front. */
export type Station = readonly [distance: number, front: number, back: number, facing?: number];
export type Profile = readonly Station[];

/** From the skull down: neck 0–7, ribs –35, lumbar spine –52, pelvis –68 and seat. */
export const torso: Profile = [
  [-5, 5.5, 8],
  [0, 5.5, 7],
  [7, 5.5, 7, 8],
  [11, 9, 10.5, 17],
  [17, 12.5, 12.5, 20],
  [25, 13.5, 12.5, 18.5],
  [35, 12, 11, 16.5],
  [42, 11, 10, 15],
  [52, 11, 10.5, 15.5],
  [57, 12, 12.5, 17.5],
  [64, 12, 15, 18],
  [72, 10, 14, 16.5],
  [79, 5, 7, 9],
];

/** From the waist: pelvis 0–16, thigh –65, shin –113. */
export const leg: Profile = [
  [0, 12, 11.5, 8],
  [6, 12, 13, 8.5],
  [12, 12, 15, 9],
  [16, 12.5, 15, 10.5],
  [25, 13, 13.5],
  [38, 12, 11.5],
  [50, 10, 9],
  [60, 8.5, 7.5],
  [65, 8, 7.5],
  [69, 7.5, 8],
  [75, 7, 9.5],
  [82, 6, 10],
  [91, 5.5, 8],
  [102, 4.5, 5],
  [113, 4, 5],
  [117, 4, 4.5],
];

/** From the knee: a shin that lies over its thigh. */
export const shin: Profile = [
  [-9, 3, 3],
  [-7, 7, 7],
  ...leg.slice(8).map(([distance, front, back]): Station => [distance - 65, front, back]),
];

/** From the shoulder: upper arm 0–35, forearm –65, hand –83. */
export const arm: Profile = [
  [-7.5, 3, 3],
  [-5, 6.5, 7],
  [0, 8, 8],
  [9, 7.5, 8],
  [18, 7, 7],
  [26, 6, 6],
  [35, 5.2, 5.2],
  [43, 6, 6],
  [50, 5.5, 5],
  [59, 4, 4],
  [65, 3.5, 3.5],
  [71, 4.5, 4],
  [77, 4.5, 4],
  [81, 3.5, 3],
  [83, 1.5, 1.5],
];

export const thumb: Profile = [
  [0, 2, 3],
  [5, 2.5, 2.5],
  [9, 2, 2],
  [11, 1, 1],
];

/** From the back of the heel: to the ball 0–22, toes –35. Front is the instep, back the sole. */
export const foot: Profile = [
  [0, -3, 6, 2],
  [1.5, 2, 7, 3.5],
  [4.5, 6.5, 7, 5],
  [10, 5.5, 6, 5],
  [15.5, 7.5, 5.5, 5],
  [18, 5, 6, 5.5],
  [22, 2.5, 6.5, 6.5],
  [29, 0, 6.5, 6.5],
  [34, -2.5, 6, 4.5],
  [35.5, -4, 5, 2],
];
