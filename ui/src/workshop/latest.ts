/**
 * Asks one question at a time. While an answer is on its way only the newest question waits: a slider
 * that moves sixty times a second is answered as often as answers come, and the last one always is.
 */
export function latestOnly<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  answered: (answer: Answer, question: Question) => void,
  failed: (error: unknown) => void,
): (question: Question) => void {
  let waiting: { question: Question } | null = null;
  let busy = false;

  async function work() {
    busy = true;
    while (waiting !== null) {
      const { question } = waiting;
      waiting = null;
      try {
        answered(await ask(question), question);
      } catch (error) {
        failed(error);
      }
    }
    busy = false;
  }

  return (question) => {
    waiting = { question };
    if (!busy) void work();
  };
}

/**
 * Asks every question at once, where whoever answers leaves an older one for a newer one, that of the higher number: of
 * the answers only that of the newest question is heard.
 */
export function newestOnly<Question, Answer>(
  ask: (question: Question, number: number) => Promise<Answer | null>,
  answered: (answer: Answer, question: Question) => void,
  failed: (error: unknown) => void,
): (question: Question) => void {
  let newest = 0;

  return (question) => {
    const number = (newest += 1);
    ask(question, number).then(
      (answer) => {
        if (answer !== null && number === newest) answered(answer, question);
      },
      (error: unknown) => {
        if (number === newest) failed(error);
      },
    );
  };
}
