import { mount } from 'svelte';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/ground.css';
import '../styles/base.css';
import { startAppearance } from '$workshop/appearance.svelte';
import Facilitator from './Facilitator.svelte';

const target = document.getElementById('page');
if (!target) throw new Error('index.html has no #page');

startAppearance();
mount(Facilitator, { target });
