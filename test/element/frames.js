// The platform's frames in the test's hand: requestAnimationFrame calls back only when the test says so.

/** Call it inside `describe`. */
export function stopFrames() {
  const { requestAnimationFrame } = window;
  let waiting = [];
  let time = 0;
  afterEach(() => {
    window.requestAnimationFrame = requestAnimationFrame;
    // A loop that waits for a frame of this test would wait for ever.
    for (const callback of waiting) callback(time);
  });
  return {
    /** To be called when the page is ready: what the test needs to set it up waits for frames, too. */
    stop() {
      waiting = [];
      // Frames of before had the time of the page, or of another test.
      time = Math.max(time, performance.now());
      window.requestAnimationFrame = (callback) => waiting.push(callback);
    },
    /** How many callbacks wait for a frame. */
    get waiting() {
      return waiting.length;
    },
    /** Shows as many frames, at sixty a second, as so many seconds hold. */
    pass(seconds) {
      for (let frame = 0; frame < seconds * 60; frame += 1) {
        time += 1000 / 60;
        const callbacks = waiting;
        waiting = [];
        for (const callback of callbacks) callback(time);
      }
    },
  };
}
