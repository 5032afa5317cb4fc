/**
 * Can the serif of pictures write the text? It has Latin, Greek and Cyrillic letters, digits and common marks; what it lacks
 * would come out as empty boxes.
 */
export function isInFont(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Lm}\p{Mn}\p{Nd}\p{P}\p{Zs}\n\p{Sc}+<=>|~^`´¨°ªº]*$/u.test(
    text,
  );
}
