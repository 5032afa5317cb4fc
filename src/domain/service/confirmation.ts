/**
 * Is a number in this state of its checks a confirmed one? Apart from how the state is found, which the script of the directory does
 * not need.
 */
export function isConfirmation(state: string): boolean {
  return state === 'plain' || state === 'caution';
}
