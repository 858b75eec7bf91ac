/** Keeps the screen awake where the browser can: over plain http it cannot, and the wall says so for a while. */
const SAID_FOR = 20_000;

export function stayAwake(): { readonly unsure: boolean } {
  let unsure = $state(false);

  async function hold(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    try {
      await navigator.wakeLock.request('screen');
    } catch {
      sayForAWhile();
    }
  }

  function sayForAWhile(): void {
    document.removeEventListener('visibilitychange', again);
    unsure = true;
    setTimeout(() => (unsure = false), SAID_FOR);
  }

  // The browser lets go by itself when the page is covered.
  const again = () => void hold();
  if ('wakeLock' in navigator) {
    document.addEventListener('visibilitychange', again);
    void hold();
  } else sayForAWhile();

  return {
    get unsure() {
      return unsure;
    },
  };
}
