/**
 * A function that remembers what it answered: pairs of claims ask for the same sentences again and again.
 *
 * @param read - a function of a text alone
 * @param most - most texts that are remembered; with one more all are forgotten, which bounds the memory of a long run
 * @returns the same function, answers shared between its calls
 */
export const remember = <Value>(read: (text: string) => Value, most: number): ((text: string) => Value) => {
  const answers = new Map<string, Value>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known!;
    const answer = read(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
};
