/**
 * Keeps the words of jobs that run side by side apart: those of the first that has not ended appear as they come, those of
 * the others once it is their turn.
 *
 * @param write shows a text
 */
export function inTurn(write: (text: string) => void) {
  const queue: Voice[] = [];

  const advance = () => {
    while (queue[0]) {
      write(queue[0].held);
      queue[0].held = '';
      if (!queue[0].hasEnded) return;
      queue.shift();
    }
  };

  return {
    /** A place in the queue; places are taken when jobs begin. */
    begin() {
      const voice: Voice = { held: '', hasEnded: false };
      queue.push(voice);
      return {
        say(text: string) {
          voice.held += text;
          if (queue[0] === voice) advance();
        },
        end() {
          voice.hasEnded = true;
          advance();
        },
      };
    },
  };
}

interface Voice {
  held: string;
  hasEnded: boolean;
}
