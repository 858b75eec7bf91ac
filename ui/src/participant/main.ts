import { mount } from 'svelte';
import '../styles/tokens.css?used-by=participant';
import '../styles/ground.css';
import '../styles/lanes.css';
import './page.css';
import { language } from '$workshop/speaking.svelte';
import Participant from './Participant.svelte';
import { call } from './early';
import { speak } from './words';

const dark = matchMedia('(prefers-color-scheme: dark)');

function paint(): void {
  document.documentElement.dataset['theme'] = dark.matches ? 'night' : 'day';
}

function start(): void {
  const target = document.getElementById('page');
  if (!target) throw new Error('participant.html has no #page');
  mount(Participant, { target, props: { call, words: speak(language.current) } });
}

paint();
dark.addEventListener('change', paint);
start();
