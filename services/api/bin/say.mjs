/** A line for whoever started this: Vietnamese first, English beside it. */
export function say(vietnamese, english) {
  process.stdout.write(`${vietnamese}  |  ${english}\n`);
}

/** Says why it cannot go on, and ends. */
export function giveUp(vietnamese, english) {
  process.stderr.write(`${vietnamese}  |  ${english}\n`);
  process.exit(1);
}
