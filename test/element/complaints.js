// What elements complain about during a test: their lines in the console and their content-error events.

/** Call it inside `describe`; each test starts with empty lists. */
export function recordComplaints() {
  const complaints = { warnings: [], events: [] };
  const { warn } = console;
  const note = (event) => complaints.events.push(event);
  beforeEach(() => {
    complaints.warnings = [];
    complaints.events = [];
    console.warn = (...message) => {
      const line = message.join(' ');
      // Lit's own advice and others' lines go on to the console.
      if (/^([a-z]+-)+[a-z]+: /.test(line)) complaints.warnings.push(line);
      else warn.apply(console, message);
    };
    document.addEventListener('content-error', note);
  });
  afterEach(() => {
    console.warn = warn;
    document.removeEventListener('content-error', note);
  });
  return complaints;
}

/** Some complaints need a file that loads on its own: nothing tells when it came but the event itself. */
export const nextComplaint = (target) =>
  new Promise((resolve) => target.addEventListener('content-error', resolve, { once: true }));
