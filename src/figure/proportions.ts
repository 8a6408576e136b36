// The lengths of a body, in units; a person is 200 tall. Numbers only.
export const neck = 7;
export const ribs = 28;
export const lumbar = 17;
export const pelvis = 16;
export const upperArm = 35;
export const forearm = 30;
export const hand = 18;
export const thigh = 49;
export const shin = 48;
/** From the back of the heel to the ball. */
export const foot = 22;
export const toes = 13;

/** From the back of the heel to the ankle. */
export const heel = 10;
/** From the lowest rib to the shoulder, along the ribs. */
export const toShoulder = 21;
export const halfShoulders = 18;
export const halfHips = 9.5;
