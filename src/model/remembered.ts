/**
 * A function that keeps its answer about an object as long as there is the object: pages, lists and files ask the same of
 * a program again and again. The answer is shared, so nobody may change it.
 */
export function remembered<Subject extends object, Answer>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { answer: Answer }>();
  return (subject) => {
    const found = known.get(subject) ?? { answer: answer(subject) };
    known.set(subject, found);
    return found.answer;
  };
}
