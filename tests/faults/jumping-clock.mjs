// Loaded into a server before anything else: at SIGUSR2 its clock jumps ahead, as it does when a suspended machine wakes.
const HOURS = 9;
const now = Date.now.bind(Date);
let ahead = 0;
Date.now = () => now() + ahead;
const Real = Date;
globalThis.Date = class Jumping extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now());
    else super(...parts);
  }
};
process.on("SIGUSR2", () => {
  ahead += HOURS * 60 * 60 * 1000;
});
