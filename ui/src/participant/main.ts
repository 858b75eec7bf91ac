import { mount } from 'svelte';
import '../styles/tokens.css?used-by=participant';
import '../styles/ground.css';
import '../styles/lanes.css';
import './page.css';
import { language } from '$workshop/speaking.svelte';
import Participant from './Participant.svelte';
import { speak } from './words';

const dark = matchMedia('(prefers-color-scheme: dark)');

function paint(): void {
  document.documentElement.dataset['theme'] = dark.matches ? 'night' : 'day';
}

async function start(): Promise<void> {
  const target = document.getElementById('page');
  if (!target) throw new Error('participant.html has no #page');
  await speak(language.current);
  mount(Participant, { target });
}

paint();
dark.addEventListener('change', paint);
void start();
